/** The worker of the offline core: takes questions and posts answers. It adds only today's date. */
import { createKnowledge, type KnowledgeData } from '../../../../knowledge/knowledge.ts';
import { todayInIndia } from '../../../clock.ts';
import { createEngine } from './engine.ts';
import type { FromCore, ToCore } from './protocol.ts';

/** What the server knows, as JSON: the first line of this script (`src/webchat/offline-build/build.ts`). */
declare const knowledgeData: string;

/**
 * The global object of a worker, as far as it is used. TypeScript's types of pages and of workers exclude each other.
 */
interface Scope {
  postMessage(message: FromCore): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ToCore>) => void): void;
}
const scope = globalThis as unknown as Scope;

function start(): ReturnType<typeof createEngine> | undefined {
  try {
    return createEngine(createKnowledge(JSON.parse(knowledgeData) as KnowledgeData));
  } catch (error) {
    scope.postMessage({ kind: 'broken', reason: String(error) });
    return undefined;
  }
}

const engine = start();
if (engine !== undefined) {
  scope.addEventListener('message', ({ data: { id, today = todayInIndia(new Date()), ...question } }) => {
    scope.postMessage({ kind: 'answer', id, activities: engine.answer({ ...question, today }) });
  });
  scope.postMessage({ kind: 'ready', knowledge: engine.knowledge });
}
