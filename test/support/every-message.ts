/** Finds the messages of the helpdesk: it presses every button, beginning with every opening. */
import { createConversation, type State } from '../../dialogs/conversation/conversation.ts';
import { dialogs } from '../../dialogs/topics/index.ts';
import { type Message, messageOf } from '../../dialogs/turns/message.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import { contextIn, november } from './dialog.ts';
import { knownSlots, openings } from './openings.ts';

const knowledge = loadKnowledge();
const conversation = createConversation(knowledge);

/** Each message once. It stops after `most` states of a conversation. */
export function everyMessage(language: Language, most = 3000): Message[] {
  const messages = new Map<string, Message>();
  const states = new Set<string>();
  const unpressed: { state: State; says: string[] }[] = [];
  const blank: State = { language, slots: {}, queue: [], history: [], failures: 0 };
  const keep = (turns: readonly Message['turn'][], state: State) => {
    for (const turn of turns) {
      const message = messageOf(turn, language, knowledge);
      messages.set(JSON.stringify([message.text, message.options]), message);
    }
    const { dialog, slots, queue } = state;
    const key = JSON.stringify([dialog, Object.entries(slots).sort(), queue]);
    const last = turns.at(-1);
    if (last === undefined || states.has(key) || states.size >= most) return;
    states.add(key);
    unpressed.push({ state, says: messageOf(last, language, knowledge).options.map(({ say }) => say) });
  };
  for (const slots of [{}, ...knownSlots])
    for (const dialog of Object.keys(dialogs) as IntentId[]) {
      const turn = dialogs[dialog](slots, contextIn(language));
      keep([turn], { ...blank, dialog, slots });
    }
  const send = (text: string, state: State) => {
    const reply = conversation({ text, language }, state, { today: november });
    keep(reply.turns, reply.state);
  };
  for (const text of openings[language]) send(text, blank);
  for (let at = 0; at < unpressed.length; at++) {
    const { state, says } = unpressed[at] as (typeof unpressed)[number];
    for (const say of says) send(say, state);
  }
  return [...messages.values()];
}
