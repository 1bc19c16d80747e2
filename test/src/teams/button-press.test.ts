/** Buttons of cards: pressed in time, late, by a colleague, after a restart, by an old client, or not of ours at all. */
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { cardTexts } from '../../../src/teams/cards/card-texts.ts';
import { lookUp, reply } from '../../support/helpdesk.ts';
import {
  cardMessage,
  cardOf,
  linesOf,
  pressing,
  pressOf,
  recorded,
  startTeams,
} from '../../support/teams.ts';

const line = (text: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
});
type Teams = Awaited<ReturnType<typeof startTeams>>;

/** Asks the question on the post's cadre, and gives the message it came as. */
async function asked(teams: Teams, changes: Record<string, unknown> = {}, name = 'message-question') {
  const question = cardMessage((await teams.receive(name, changes)).sent);
  return { question, id: question.id, card: cardOf(question) };
}

describe('a choice', () => {
  it('is marked in the card, for whoever pressed and for everybody, and answered with a new message', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams);
    const { status, body, sent } = await teams.receive(
      'invoke-press',
      pressing(pressOf(card, 'ASP cadre'), id),
    );
    expect([status, body.statusCode, body.type]).toEqual([
      200,
      200,
      'application/vnd.microsoft.card.adaptive',
    ]);
    expect(body.value.actions).toBeUndefined();
    const text = JSON.stringify(body.value.body);
    expect(text).toContain('✓ ASP cadre');
    expect(text).toContain('Which cadre is yours?');
    expect(body.value.fallbackText).toContain('✓ ASP cadre');
    expect(body.value.speak).toContain('Chosen: ASP cadre.');
    expect(sent.map(({ method, id: of }) => [method, of === id])).toEqual([
      ['POST', false],
      ['POST', false],
      ['PUT', true],
    ]);
    const [answer, , update] = sent;
    expect(answer?.body.text).toContain('**Assistant Superintendent of Posts**');
    expect(update && cardOf(update)).toEqual(body.value);
  });

  it('stays valid after a restart of the server', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams);
    await teams.helpdesk.stop();
    await teams.helpdesk.start();
    const { body, sent } = await teams.receive(
      'invoke-press',
      pressing(pressOf(card, 'PS Group B cadre'), id),
    );
    expect(JSON.stringify(body.value.body)).toContain('✓ PS Group B cadre');
    expect(sent[0]?.body.text).toContain('**Superintendent of Posts**');
  });

  it('in Hindi is marked and answered in Hindi', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams, { text: 'मेल सुपरिटेंडेंट का पदनाम' }, 'message-hi');
    const first = card.actions?.[0]?.title ?? '';
    const { body, sent } = await teams.receive('invoke-press', pressing(pressOf(card, first), id));
    expect(JSON.stringify(body.value.body)).toContain(`✓ ${first}`);
    expect(body.value.speak).toContain('चुना गया');
    expect(sent[0]?.body.locale).toBe('hi-IN');
  });

  it('of a next step is marked in the answer, whose other steps stay open', async () => {
    const teams = await startTeams();
    const answer = cardMessage((await teams.receive('message')).sent);
    const press = pressing(pressOf(cardOf(answer), 'Which MDO?'), answer.id);
    const { body, sent } = await teams.receive('invoke-press', press);
    expect(body.value.actions.map(({ title }: { title: string }) => title)).toEqual([
      'My six courses',
      'How to change it',
    ]);
    const update = sent.find(({ method }) => method === 'PUT');
    // With a text the update would be two messages, which Teams refuses.
    expect([update?.id, update?.body.text]).toEqual([answer.id, undefined]);
    const later = await teams.receive(
      'invoke-press',
      pressing(pressOf(body.value, 'My six courses'), answer.id),
    );
    expect(later.body.type).toBe('application/vnd.microsoft.activity.message');
    // The question on the office, open in between, is put again after the answer.
    expect(later.sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST']);
    expect(linesOf(later.sent)).toEqual([expect.stringContaining('six courses')]);
  });

  it('changes nothing else in the card: addresses of the Department stay as they are', async () => {
    const teams = await startTeams();
    const answer = cardMessage((await teams.receive('message', { text: 'about the green tick' })).sent);
    const before = cardOf(answer);
    expect(JSON.stringify(before.body)).toContain('missionkarmayogi.dop@indiapost.gov.in');
    const first = before.actions?.[0]?.title ?? '';
    const { body } = await teams.receive('invoke-press', pressing(pressOf(before, first), answer.id));
    const marked = body.value.body.filter((element: unknown) =>
      JSON.stringify(element).includes(`✓ ${first}`),
    );
    expect(marked).toHaveLength(1);
    expect(body.value.body.filter((element: unknown) => !marked.includes(element))).toEqual(before.body);
  });

  it('among more than six is one choice from a list, and is read like a press', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams, { text: 'mdo for PTC' });
    const list = card.body.find(element => element.type === 'Input.ChoiceSet');
    expect(list?.choices.length).toBeGreaterThan(6);
    expect(card.actions?.map(({ title }) => title)).toEqual(['Choose']);
    const [first] = list?.choices ?? [];
    // The client adds what was chosen to what the button carries.
    const data = { ...pressOf(card, 'Choose'), [list?.id ?? '']: first?.value };
    const { body } = await teams.receive('invoke-press', pressing(data, id));
    expect(JSON.stringify(body.value.body)).toContain(`✓ ${first?.title}`);
  });

  it('is answered although the card can no longer be updated', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams);
    teams.refuseUpdates();
    const { status, sent } = await teams.receive('invoke-press', pressing(pressOf(card, 'ASP cadre'), id));
    expect([status, sent.length]).toEqual([200, 2]);
    expect(sent[0]?.body.text).toContain('**Assistant Superintendent of Posts**');
    expect(teams.helpdesk.logged).toEqual([expect.stringContaining('could not be updated')]);
  });

  it('by a client that does not say which message it was is marked all the same', async () => {
    const teams = await startTeams();
    const { card } = await asked(teams);
    const press = { ...pressing(pressOf(card, 'ASP cadre'), ''), replyToId: undefined };
    const { body, sent } = await teams.receive('invoke-press', press);
    expect(JSON.stringify(body.value.body)).toContain('✓ ASP cadre');
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  it('of an old client comes as a message and is answered', async () => {
    const teams = await startTeams();
    const { card } = await asked(teams);
    const { sent } = await teams.receive('message-submit', { value: pressOf(card, 'ASP cadre') });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.body.text).toContain('**Assistant Superintendent of Posts**');
  });
});

describe('a press that is too late', () => {
  it('is told so politely, and the talk goes on where it was', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams);
    const press = pressing(pressOf(card, 'ASP cadre'), id);
    await teams.receive('message', { text: 'start over' });
    expect(await teams.receive('invoke-press', press)).toEqual({ ...line(cardTexts.en.stale), sent: [] });
    const { sent } = await teams.receive('message', { text: 'my six courses? I am Postman' });
    expect(sent[0]?.body.text).toContain('**Postman**');
    expect(teams.helpdesk.logged).toEqual([]);
  });

  it('is told so twice when it is pressed twice', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams);
    const press = pressing(pressOf(card, 'ASP cadre'), id);
    await teams.receive('invoke-press', press);
    expect(await teams.receive('invoke-press', press)).toEqual({ ...line(cardTexts.en.stale), sent: [] });
  });

  it('is told so in the language of the card, by an old client in a message', async () => {
    const teams = await startTeams();
    const { card } = await asked(teams, { text: 'मेल सुपरिटेंडेंट का पदनाम' }, 'message-hi');
    const value = pressOf(card, card.actions?.[0]?.title ?? '');
    await teams.receive('message', { text: 'फिर से शुरू' });
    const { sent } = await teams.receive('message-submit', { value });
    expect(sent.map(({ body }) => body.text)).toEqual([cardTexts.hi.stale]);
  });
});

describe('a press that is not of this question', () => {
  it.each([
    ['a card of another app', { action: { type: 'Action.Execute', verb: 'approve', data: { ticket: 42 } } }],
    ['no data', { action: { type: 'Action.Execute', verb: 'say' } }],
    ['data that is a text', { action: { type: 'Action.Execute', verb: 'say', data: 'say' } }],
    ['no action', {}],
    ['nothing', null],
    ['a text', 'x'],
    ['words that are none', { action: { type: 'Action.Execute', data: { say: 5, of: 'x' } } }],
    ['endless words', { action: { type: 'Action.Execute', data: { say: 'x'.repeat(5000), of: 'x' } } }],
    ['another kind of action', { action: { type: 'Action.Submit', data: { say: 5 } } }],
  ])('with %s is answered politely', async (_what, value) => {
    const teams = await startTeams();
    await asked(teams);
    expect(await teams.receive('invoke-press-foreign', { value })).toEqual({
      ...line(cardTexts.en.foreign),
      sent: [],
    });
    expect(teams.helpdesk.logged).toEqual([]);
  });

  it('is answered in the language of the client', async () => {
    const { body } = await (await startTeams()).receive('invoke-press-foreign', { locale: 'hi-IN' });
    expect(body.value).toBe(cardTexts.hi.foreign);
  });

  it('says what that card never offered: refused, though the question is open', async () => {
    const teams = await startTeams();
    const { id, card } = await asked(teams);
    const data = { ...pressOf(card, 'ASP cadre'), say: 'forget me' };
    expect(await teams.receive('invoke-press', pressing(data, id))).toEqual({
      ...line(cardTexts.en.foreign),
      sent: [],
    });
  });
});

describe('two colleagues in one channel', () => {
  const ravi = { from: { id: '29:1ZzTtRrEeWwQqAaSsDdFfGgHhJjKkLlPpOoIi', name: 'Ravi Kumar' } };

  it('are asked each for themselves, and neither answers for the other', async () => {
    const teams = await startTeams();
    const asha = await asked(teams, {}, 'mention-channel');
    const other = await asked(teams, ravi, 'mention-channel');
    const conversation = recorded('mention-channel').conversation;
    const hers = pressing(pressOf(asha.card, 'ASP cadre'), asha.id, { conversation });
    expect(await teams.receive('invoke-press', { ...hers, ...ravi })).toEqual({
      ...line(cardTexts.en.stale),
      sent: [],
    });
    const his = pressing(pressOf(other.card, 'PS Group B cadre'), other.id, { conversation });
    const { sent } = await teams.receive('invoke-press', { ...his, ...ravi });
    expect(sent[0]?.body.text).toContain('**Superintendent of Posts**');
    const then = await teams.receive('invoke-press', hers);
    expect(then.sent[0]?.body.text).toContain('**Assistant Superintendent of Posts**');
  });

  it('do not mix their posts', async () => {
    const teams = await startTeams();
    const mention = (text: string) => ({ text: `<at>iGOT Helpdesk</at> ${text}` });
    await teams.receive('mention-channel', mention('I am Postman, my designation'));
    await teams.receive('mention-channel', { ...mention('I am ASRM, my designation'), ...ravi });
    const hers = await teams.receive('mention-channel', mention('my six courses'));
    const his = await teams.receive('mention-channel', { ...mention('my six courses'), ...ravi });
    expect(hers.sent[0]?.body.text).toContain('**Postman**');
    expect(his.sent[0]?.body.text).toContain('**Assistant Superintendent of Posts**');
  });

  it('may both take a next step from one answer, which then stays as it is', async () => {
    const teams = await startTeams();
    const answer = cardMessage((await teams.receive('mention-group')).sent);
    const conversation = recorded('mention-group').conversation;
    const press = pressing(pressOf(cardOf(answer), 'Which MDO?'), answer.id, { conversation });
    const { body, sent } = await teams.receive('invoke-press', { ...press, ...ravi });
    expect(body).toEqual(line(cardTexts.en.pressed('Which MDO?')).body);
    expect(sent.map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('a press, a search or a draft that fails', () => {
  const failing = () =>
    startTeams({
      reply: () => {
        throw new Error('no such row');
      },
      lookUp: {
        ...lookUp,
        find: () => {
          throw new Error('no such row');
        },
      },
    });
  const apology = phrases.en.conversation.error;

  it.each([
    ['invoke-draft', { task: { type: 'message', value: apology } }],
    ['invoke-draft-insert', { task: { type: 'message', value: apology } }],
    ['invoke-search', { composeExtension: { type: 'message', text: apology } }],
  ])('is apologised for where it was asked, and logged once (%s)', async (name, body) => {
    const teams = await failing();
    expect(await teams.receive(name)).toEqual({ status: 200, body, sent: [] });
    expect(teams.helpdesk.logged).toEqual([expect.stringContaining('no such row')]);
  });

  it('leaves the card as it was', async () => {
    let broken = false;
    const teams = await startTeams({
      reply: (...asked) => {
        if (broken) throw new Error('no such row');
        return reply(...asked);
      },
    });
    const { id, card } = await asked(teams);
    broken = true;
    const press = pressing(pressOf(card, 'ASP cadre'), id);
    expect(await teams.receive('invoke-press', press)).toEqual({ ...line(apology), sent: [] });
    broken = false;
    const { body } = await teams.receive('invoke-press', press);
    expect(JSON.stringify(body.value.body)).toContain('✓ ASP cadre');
  });
});
