/** Recorded activities of Teams, replayed through the server: what comes back, and what is sent to the channel. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { cardTexts } from '../../../src/teams/cards/card-texts.ts';
import { adaptiveCardType } from '../../../src/teams/cards/elements.ts';
import { cardOf, recorded, startTeams } from '../../support/teams.ts';

const personal = recorded('message').conversation?.id;
const person = recorded('message').from;
const bot = recorded('message').recipient;
const nothing = { status: 200, body: undefined, sent: [] };

/** The runs of a card as one text. */
const textOf = (card: unknown) =>
  [...JSON.stringify(card).matchAll(/"TextRun","text":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text]) => JSON.parse(`"${text}"`))
    .join(' ');

describe('a message', () => {
  it('in a personal chat is answered with a line that cites and takes thumbs, and a card, as replies to it', async () => {
    const { status, body, sent } = await (await startTeams()).receive('message');
    expect([status, body, sent.length]).toEqual([200, undefined, 2]);
    const [line, below] = sent;
    expect(line).toMatchObject({
      method: 'POST',
      conversation: personal,
      activity: recorded('message').id,
      body: {
        type: 'message',
        from: bot,
        recipient: { id: person?.id },
        conversation: { id: personal },
        replyToId: recorded('message').id,
        locale: 'en-IN',
        textFormat: 'markdown',
        text: '**Assistant Superintendent of Posts**, Group B [1]',
        channelData: { feedbackLoop: { type: 'default' } },
        entities: [
          {
            type: 'https://schema.org/Message',
            '@type': 'Message',
            '@context': 'https://schema.org',
            citation: [
              {
                '@type': 'Claim',
                position: 1,
                appearance: { '@type': 'DigitalDocument', name: 'OM 30.12.2025, Annexure III, row 47' },
              },
            ],
          },
        ],
      },
    });
    expect(line?.body.attachments).toBeUndefined();
    expect(below).toMatchObject({
      method: 'POST',
      conversation: personal,
      activity: recorded('message').id,
      body: {
        summary: 'Assistant Superintendent of Posts, Group B',
        attachments: [{ contentType: adaptiveCardType }],
      },
    });
    expect([below?.body.text, below?.body.suggestedActions]).toEqual([undefined, undefined]);
    const card = below && cardOf(below);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', msteams: { width: 'Full' } });
    expect(card?.actions?.map(({ title }) => title)).toEqual([
      'My six courses',
      'Which MDO?',
      'How to change it',
    ]);
    expect(card?.actions?.[0]).toMatchObject({
      type: 'Action.Execute',
      verb: 'say',
      data: { say: 'My six courses', language: 'en' },
      fallback: { type: 'Action.Submit', data: { say: 'My six courses' } },
    });
  });

  it('from a client in Hindi that holds only an abbreviation is answered in Hindi', async () => {
    const { sent } = await (await startTeams()).receive('message-hi');
    expect(sent.map(({ body }) => body.locale)).toEqual(['hi-IN', 'hi-IN']);
    expect(sent[0]?.body).toMatchObject({
      locale: 'hi-IN',
      text: expect.stringMatching(/^\*\*Assistant Superintendent of Posts\*\*.*समूह ख \(Group B\).*\[1\]/),
    });
  });

  it('that has to be asked back is answered with the question and its choices in the card', async () => {
    const { sent } = await (await startTeams()).receive('message-question');
    expect(sent).toHaveLength(1);
    const card = sent[0] && cardOf(sent[0]);
    expect(sent[0]?.body).toMatchObject({
      inputHint: 'expectingInput',
      summary: expect.stringContaining('cadre'),
    });
    expect(sent[0]?.body.text).toBeUndefined();
    expect(sent[0]?.body.channelData).toBeUndefined();
    expect(textOf(card)).toContain('Which cadre is yours?');
    expect(card?.actions?.map(({ title }) => title)).toEqual([
      'PS Group B cadre',
      'ASP cadre',
      'None of these',
    ]);
    expect(card?.fallbackText).toMatch(
      /Which cadre is yours\?\n1\. PS Group B cadre\n2\. ASP cadre\n3\. None of these\nSources:/,
    );
  });

  it('that Teams has encoded is read as it was typed, and quoted as plain text', async () => {
    const { sent } = await (await startTeams()).receive('message-entities');
    const shown = JSON.stringify(sent.map(({ body }) => body));
    expect(shown).toContain('HSG');
    expect(shown).not.toMatch(/&nbsp|&amp|&lt|nbsp/);
  });

  it('that is only a file is answered with what can be asked', async () => {
    const { status, sent } = await (await startTeams()).receive('message-empty');
    expect([status, sent.length]).toEqual([200, 1]);
    expect(textOf(sent[0] && cardOf(sent[0]))).toContain(phrases.en.conversation.greeting);
  });
});

describe('a mention', () => {
  it.each([
    ['in a group chat', 'mention-group'],
    ['several times, and of a colleague', 'mention-several'],
    ['by a name in another language', 'mention-hi-name'],
  ])('%s is taken out, and the rest is answered in the group', async (_how, name) => {
    const { status, sent } = await (await startTeams()).receive(name);
    expect([status, sent.length]).toEqual([200, 2]);
    expect(sent[0]).toMatchObject({
      conversation: recorded(name).conversation?.id,
      activity: recorded(name).id,
      body: { text: expect.stringContaining('**Assistant Superintendent of Posts**') },
    });
    expect(JSON.stringify(sent)).not.toMatch(/Ravi|<at|आईगॉट/);
  });

  it('in a channel is answered in its thread', async () => {
    const { sent } = await (await startTeams()).receive('mention-channel');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      conversation: '19:3b6e8d90c2f14a7fb5d1e0c9a8b7f6e5@thread.tacv2;messageid=1763800000123',
      activity: recorded('mention-channel').id,
      body: { replyToId: recorded('mention-channel').id },
    });
  });

  it.each(['mention-nobody', 'mention-colleague'])(
    'of somebody else, or of nobody, leaves a group to itself (%s)',
    async name => {
      const teams = await startTeams();
      expect(await teams.receive(name)).toEqual(nothing);
      expect(stored(teams.helpdesk)).toEqual([]);
    },
  );

  it('that is broken does not keep the message from being answered', async () => {
    const teams = await startTeams();
    for (const entities of [
      [{ type: 'mention' }],
      [{ type: 'mention', mentioned: { id: 5 }, text: 7 }],
      [{ type: 'mention', mentioned: bot, text: '' }],
      [],
    ]) {
      const { status, sent } = await teams.receive('message', {
        entities,
        text: '<at>x</at> ASRM designation',
      });
      expect([status, sent.length]).toEqual([200, 2]);
      expect(sent[0]?.body.text).toContain('Assistant Superintendent of Posts');
    }
    const bare = await teams.receive('mention-group', { text: undefined });
    expect([bare.status, bare.sent.length]).toEqual([200, 1]);
    expect(teams.helpdesk.logged).toEqual([]);
  });

  it('to a bot that is not named is refused in one line, and nothing breaks', async () => {
    const teams = await startTeams();
    const { status, body } = await teams.receive('mention-group', { recipient: undefined });
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('recipient cannot be used')]);
    expect(teams.helpdesk.logged).toEqual([]);
  });
});

describe('an installation', () => {
  it.each([
    ['in English', 'installationUpdate', phrases.en.conversation.greeting, 'en-IN'],
    ['in Hindi', 'installationUpdate-hi', phrases.hi.conversation.greeting, 'hi-IN'],
  ])('is answered with a welcome %s', async (_language, name, greeting, locale) => {
    const { status, sent } = await (await startTeams()).receive(name);
    expect([status, sent.length]).toEqual([200, 1]);
    expect(sent[0]?.body.locale).toBe(locale);
    expect(textOf(sent[0] && cardOf(sent[0]))).toContain(greeting);
    expect(cardOf(sent[0] as (typeof sent)[number]).actions).toHaveLength(3);
  });

  it.each([
    ['first without, then with the language', ['conversationUpdate', 'installationUpdate-hi']],
    ['first with, then without', ['installationUpdate-hi', 'conversationUpdate']],
    ['twice with it', ['conversationUpdate-locale', 'installationUpdate-hi']],
    ['twice with it, the other way round', ['installationUpdate-hi', 'conversationUpdate-locale']],
  ])(
    'that Teams tells of twice, %s, is welcomed once, in the language of the person',
    async (_how, names) => {
      const teams = await startTeams();
      for (const name of names) expect((await teams.receive(name)).status).toBe(200);
      expect(teams.sent.map(({ body }) => body.locale)).toEqual(['hi-IN']);
    },
  );

  it('in a team says how to be heard there', async () => {
    const { sent } = await (await startTeams()).receive('installationUpdate-team');
    expect(sent).toHaveLength(1);
    expect(textOf(sent[0] && cardOf(sent[0]))).toContain(cardTexts.en.inGroups);
  });

  it('that is taken back is forgotten, so that a new one is welcomed again', async () => {
    const teams = await startTeams();
    await teams.receive('installationUpdate');
    await teams.receive('invoke-select');
    expect(await teams.receive('installationUpdate-remove')).toEqual(nothing);
    expect(stored(teams.helpdesk).filter(key => !key.includes('/sent/'))).toEqual([]);
    expect((await teams.receive('installationUpdate')).sent).toHaveLength(1);
  });
});

describe('a person who asks to be forgotten', () => {
  it('leaves nothing behind of post, office, answers and picks', async () => {
    const teams = await startTeams();
    await teams.receive('message', { text: 'my six courses? I am Postman in Patna GPO' });
    await teams.receive('invoke-select');
    await teams.receive('message', { text: 'forget me' });
    const kept = teams.helpdesk.database().prepare('SELECT key, value FROM storage').all();
    expect(JSON.stringify(kept)).not.toMatch(/postman|patna|designation\/47|picks/i);
  });
});

describe('what asks for nothing', () => {
  it.each([
    'messageReaction',
    'messageReaction-removed',
    'messageUpdate',
    'messageUpdate-undelete',
    'messageDelete',
    'installationUpdate-upgrade',
    'conversationUpdate',
    'conversationUpdate-colleague',
    'conversationUpdate-channel',
    'typing',
    'event-readReceipt',
    'event-unknown',
    'trace',
  ])('is ignored with 200: %s', async name => {
    const teams = await startTeams();
    expect(await teams.receive(name)).toEqual(nothing);
    expect(stored(teams.helpdesk)).toEqual([]);
    expect(teams.helpdesk.logged).toEqual([]);
  });

  it.each(['invoke-unknown', 'invoke-bare', 'invoke-signin', 'invoke-search-other'])(
    'is answered as not implemented when it waits for an answer: %s',
    async name => {
      const teams = await startTeams();
      expect(await teams.receive(name)).toEqual({ status: 501, body: undefined, sent: [] });
      expect(teams.helpdesk.logged).toEqual([]);
    },
  );

  it('is a colleague who joins a group, whatever their language', async () => {
    expect(await (await startTeams()).receive('conversationUpdate-colleague', { locale: 'hi-IN' })).toEqual(
      nothing,
    );
  });

  it('does not disturb a talk', async () => {
    const teams = await startTeams();
    await teams.receive('message-question');
    for (const name of ['messageUpdate', 'messageReaction', 'messageDelete', 'typing'])
      await teams.receive(name);
    const { sent } = await teams.receive('message', { text: 'ASP cadre' });
    expect(sent[0]?.body.text).toContain('**Assistant Superintendent of Posts**');
  });
});

describe('a thumb', () => {
  const thumbs = (teams: Awaited<ReturnType<typeof startTeams>>) =>
    teams.helpdesk
      .database()
      .prepare('SELECT channel, conversation, activity, dialog, reaction FROM channel_feedback')
      .all()
      .map(row => ({ ...row }));

  it('is kept with the answer that it is about, the last one of a person, without any words', async () => {
    const teams = await startTeams();
    const [answer] = (await teams.receive('message')).sent;
    const thumb = { replyToId: answer?.id };
    expect(await teams.receive('invoke-thumb', thumb)).toMatchObject({ status: 200, body: {}, sent: [] });
    const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{}' } };
    await teams.receive('invoke-thumb', { ...thumb, value });
    const kept = {
      channel: 'msteams',
      conversation: personal,
      activity: answer?.id,
      dialog: 'designation_lookup',
    };
    expect(thumbs(teams)).toEqual([{ ...kept, reaction: 'dislike' }]);
    await teams.receive('invoke-thumb', { ...thumb, from: { id: '29:somebody-else' } });
    expect(
      thumbs(teams)
        .map(({ reaction }) => reaction)
        .sort(),
    ).toEqual(['dislike', 'like']);
    const everything = JSON.stringify(
      teams.helpdesk.database().prepare('SELECT * FROM channel_feedback').all(),
    );
    expect(everything).not.toMatch(/9876543210|29:/);
  });

  it('for what is no longer known is kept without its subject', async () => {
    const teams = await startTeams();
    expect((await teams.receive('invoke-thumb')).status).toBe(200);
    expect(thumbs(teams)).toMatchObject([{ dialog: null, reaction: 'like' }]);
  });

  it.each([
    ['another action', { actionName: 'other', actionValue: { reaction: 'like' } }],
    ['no reaction', { actionName: 'feedback', actionValue: {} }],
    ['a reaction there is not', { actionName: 'feedback', actionValue: { reaction: 'love' } }],
    ['nothing', null],
  ])('with %s is not implemented, and nothing is kept', async (_what, value) => {
    const teams = await startTeams();
    expect((await teams.receive('invoke-thumb', { value })).status).toBe(501);
    expect(thumbs(teams)).toEqual([]);
  });
});

describe('the recordings', () => {
  it('are all replayed by a test', async () => {
    const { readFileSync } = await import('node:fs');
    const here = import.meta.dirname;
    const tests = readdirSync(here)
      .filter(file => file.endsWith('.test.ts'))
      .map(file => readFileSync(path.join(here, file), 'utf8'))
      .join('\n');
    const files = readdirSync(path.join(here, 'activities')).map(file => file.replace('.json', ''));
    expect(files.filter(name => !tests.includes(`'${name}'`))).toEqual([]);
  });
});

function stored(helpdesk: Awaited<ReturnType<typeof startTeams>>['helpdesk']): string[] {
  return helpdesk
    .database()
    .prepare('SELECT key FROM storage')
    .all()
    .map(({ key }) => String(key));
}
