/** One turn: the routes run and the state is stored; only then the replies go out. */
import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';

type Work = () => Promise<unknown>;

/** Key of the work that waits, in the context of its turn. */
const workAfterSave = Symbol('work after save');
/** How often a turn is run when another replica of the server keeps writing the same conversation first. */
const maxAttempts = 3;

/** Does something once the state of this turn is stored. When the turn fails it is not done at all. */
export function afterSave(context: TurnContext, work: Work): void {
  context.turnState.get<Work[]>(workAfterSave)?.push(work);
}

/**
 * Runs a turn, then what {@link afterSave} was given.
 *
 * @param runRoutes runs the routes and stores the state. Run again when it throws a `StorageConflictError`
 * @throws what `runRoutes` throws; a `StorageConflictError` after the last attempt
 */
export async function runTurn(context: TurnContext, runRoutes: () => Promise<unknown>): Promise<void> {
  const waiting: Work[] = [];
  for (let attempt = 1; ; attempt += 1) {
    waiting.length = 0;
    context.turnState.set(workAfterSave, waiting);
    context.turnState.delete(INVOKE_RESPONSE_KEY);
    try {
      await runRoutes();
      break;
    } catch (error) {
      const lostRace = error instanceof Error && error.name === 'StorageConflictError';
      if (!lostRace || attempt === maxAttempts) throw error;
    }
  }
  // A reply sent before its state is stored would contradict the next reply if storing failed.
  for (const work of waiting) await work();
}
