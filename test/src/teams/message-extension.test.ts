/** The message extension, as the compose box of Teams uses it. */
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../manifest/manifest.ts';
import { cardTexts } from '../../../src/teams/cards/card-texts.ts';
import { extensionCommands, searchParameter } from '../../../src/teams/message-extension/commands.ts';
import { extensionTexts } from '../../../src/teams/message-extension/texts.ts';
import { recorded, startTeams } from '../../support/teams.ts';

type Teams = Awaited<ReturnType<typeof startTeams>>;
interface Result {
  title: string;
  text: string;
  pick: string;
}

async function search(teams: Teams, query: string, options: Record<string, unknown> = {}, changes = {}) {
  const value = {
    commandId: extensionCommands.search,
    parameters: [{ name: searchParameter, value: query }],
    queryOptions: { skip: 0, count: 25, ...options },
  };
  const { status, body, sent } = await teams.receive('invoke-search', { value, ...changes });
  expect([status, sent]).toEqual([200, []]);
  const found: Result[] = (body.composeExtension.attachments ?? []).map(
    ({ preview }: { preview: { content: Record<string, never> } }) => ({
      title: preview.content.title,
      text: preview.content.text,
      // biome-ignore lint/suspicious/noExplicitAny: as Teams would hand it back
      pick: (preview.content as any).tap.value.pick,
    }),
  );
  return { found, extension: body.composeExtension };
}

describe('what the extension offers', () => {
  it('is what the app manifest names', () => {
    const id = '00000000-0000-0000-0000-000000000000';
    const app = { id, botId: id, publicUrl: 'https://helpdesk.example', organisation: 'x' };
    const [extension] = manifest(app as Parameters<typeof manifest>[0], '1.0.0').composeExtensions;
    expect(extension?.commands.map(({ id, type }) => [id, type])).toEqual([
      [extensionCommands.search, 'query'],
      [extensionCommands.answer, 'action'],
    ]);
    expect(JSON.stringify(extension)).toContain(`"name":"${searchParameter}"`);
  });
});

describe('the search', () => {
  it('finds the designation for ASRM, as a card with its source and a preview', async () => {
    const { status, body } = await (await startTeams()).receive('invoke-search');
    expect(status).toBe(200);
    const { composeExtension } = body;
    expect(composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(composeExtension.attachments).toHaveLength(1);
    const [first] = composeExtension.attachments;
    expect(first).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: {
          title: 'Assistant Superintendent of Posts',
          text: 'Designation · Group B',
          tap: { type: 'invoke', value: { pick: 'designation/47' } },
        },
      },
    });
    expect(first.content.fallbackText).toContain('OM 30.12.2025, Annexure III, row 47');
    expect(first.content.actions).toBeUndefined();
  });

  it.each([
    // Whole words of the field.
    ['PA', ['Postal Assistant', 'Postal Assistant (Circle or Regional Office)', 'Personal Assistant']],
    ['bihar', ['Bihar Postal Circle']],
    ['800001', ['Bihar Postal Circle']],
    ['Dakshta', ['Multi Tasking Karmayogi – Dakshta']],
    // Only begun so far.
    ['conduct r', ['Conduct Rules']],
    ['postal trai', expect.arrayContaining(['Postal Training Centre, Darbhanga'])],
    ['office supe', expect.arrayContaining(['Inspector Posts'])],
    // In Hindi.
    ['पटना', ['Bihar Postal Circle']],
  ])('finds for %s', async (query, titles) => {
    const { found } = await search(await startTeams(), query);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });

  it('names things in Hindi to a reader of Hindi', async () => {
    const { status, body } = await (await startTeams()).receive('invoke-search-hi');
    expect(status).toBe(200);
    const [first] = body.composeExtension.attachments;
    expect(first.preview.content).toMatchObject({
      title: 'Postman',
      text: expect.stringMatching(/^पदनाम · समूह ग \(Group C\)/),
    });
    expect(first.content.fallbackText).toMatch(/स्रोत:/);
  });

  it('gives page after page, each result once', async () => {
    const teams = await startTeams();
    const all: string[] = [];
    for (let skip = 0; ; skip += 10) {
      const { found, extension } = await search(teams, 'p', { skip, count: 10 });
      expect(extension.type).toBe('result');
      if (found.length === 0) break;
      expect(found.length).toBeLessThanOrEqual(10);
      all.push(...found.map(({ pick }) => pick));
    }
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([{ skip: -1 }, { count: 0 }, { count: 100_000 }, { skip: 'x', count: null }])(
    'takes odd pages as the first one (%o)',
    async options => {
      const { found } = await search(await startTeams(), 'p', options);
      expect(found).toHaveLength(25);
    },
  );

  it('says so when nothing is found, with what was typed as plain text', async () => {
    const { extension } = await search(await startTeams(), 'qqqq');
    expect(extension).toEqual({ type: 'message', text: extensionTexts.en.nothingFound('qqqq') });
  });

  it.each(['a'.repeat(50_000), '{"', '[link](http://evil.example)', '9876543210', '\u0000', '.*', '%'])(
    'is not upset by %.30s',
    async query => {
      const teams = await startTeams();
      const { extension } = await search(teams, query);
      expect(['result', 'message']).toContain(extension.type);
      expect(teams.helpdesk.logged).toEqual([]);
    },
  );
});

describe('recent picks', () => {
  const initial = async (teams: Teams, changes = {}) => {
    const { body } = await teams.receive('invoke-search-initial', changes);
    return body.composeExtension;
  };
  const titles = (extension: { attachments: { preview: { content: { title: string } } }[] }) =>
    extension.attachments.map(({ preview }) => preview.content.title);

  it('are none at first: then it says what to type', async () => {
    expect(await initial(await startTeams())).toEqual({
      type: 'message',
      text: extensionTexts.en.typeSomething,
    });
  });

  it('come back when nothing is typed, newest first, each once, after a restart too, to this person only', async () => {
    const teams = await startTeams();
    const { body } = await teams.receive('invoke-select');
    expect(body.composeExtension).toMatchObject({
      type: 'result',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    });
    expect(JSON.stringify(body)).toContain('Assistant Superintendent of Posts');
    await teams.receive('invoke-select', { value: { pick: 'mdo/CIRCLE-BIHAR' } });
    await teams.receive('invoke-select');
    await teams.helpdesk.stop();
    await teams.helpdesk.start();
    expect(titles(await initial(teams))).toEqual([
      'Assistant Superintendent of Posts',
      'Bihar Postal Circle',
    ]);
    expect((await initial(teams, { from: { id: '29:somebody-else' } })).type).toBe('message');
  });

  it('are kept as keys of rows, nothing else, and not more than ten', async () => {
    const teams = await startTeams();
    for (let row = 1; row <= 12; row += 1)
      await teams.receive('invoke-select', { value: { pick: `designation/${row}` } });
    const rows = teams.helpdesk.database().prepare('SELECT key, value FROM storage').all();
    expect(rows).toHaveLength(1);
    expect(JSON.parse(String(rows[0]?.value))).toEqual({
      picks: Array.from({ length: 10 }, (_, at) => `designation/${12 - at}`),
    });
  });

  it.each([{ pick: 'designation/9999' }, { pick: '__proto__' }, { pick: 5 }, {}, null, 'x'])(
    'cannot be what there is not (%o)',
    async value => {
      const teams = await startTeams();
      const { status, body } = await teams.receive('invoke-select', { value });
      expect([status, body.composeExtension]).toEqual([200, { type: 'message', text: cardTexts.en.foreign }]);
      expect((await initial(teams)).type).toBe('message');
      expect(teams.helpdesk.logged).toEqual([]);
    },
  );
});

describe('the draft of a reply', () => {
  const payload = (content: string) => ({
    ...(recorded('invoke-draft').value as object),
    messagePayload: { body: { contentType: 'html', content } },
  });

  it('answers the selected message with its sources, to be looked at and inserted', async () => {
    const teams = await startTeams();
    const { status, body, sent } = await teams.receive('invoke-draft');
    expect([status, sent]).toEqual([200, []]);
    expect(body.task).toMatchObject({ type: 'continue', value: { title: 'Draft of a reply' } });
    const { content } = body.task.value.card;
    expect(JSON.stringify(content.body)).toContain('Assistant Superintendent of Posts');
    expect(JSON.stringify(content.body)).toContain('OM 30.12.2025, Annexure III, row 47');
    expect(content.actions).toEqual([{ type: 'Action.Submit', title: 'Insert', data: { insert: 'en' } }]);
    expect(JSON.stringify(body)).not.toContain('Ravi');

    const inserted = await teams.receive('invoke-draft-insert');
    expect(inserted.body.composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    const [card] = inserted.body.composeExtension.attachments;
    expect(card.content.fallbackText).toContain('Assistant Superintendent of Posts');
    expect(card.content.actions).toBeUndefined();
    // Neither the message nor anything about its writer is kept.
    expect(teams.helpdesk.database().prepare('SELECT key FROM storage').all()).toEqual([]);
  });

  it('answers in the language of the message', async () => {
    const { body } = await (await startTeams()).receive('invoke-draft', {
      value: payload('<div>मैं डाकिया हूँ, कौन से कोर्स करने हैं</div>'),
    });
    expect(JSON.stringify(body.task.value.card.content.body)).toContain('छह पाठ्यक्रम');
  });

  it('asks back what has to be asked, without buttons', async () => {
    const { body } = await (await startTeams()).receive('invoke-draft-insert', {
      value: payload('<p>what is my iGOT designation? I am Mail Superintendent</p>'),
    });
    const [card] = body.composeExtension.attachments;
    expect(card.content.fallbackText).toContain('Which cadre is yours?');
    expect(JSON.stringify(card.content.body)).toContain('ASP cadre');
    expect(card.content.actions).toBeUndefined();
  });

  it.each([
    ['small talk', '<p>Good morning all!</p>', extensionTexts.en.draftNothing],
    ['rubbish', '<p>qwxz plk</p>', extensionTexts.en.draftNothing],
    ['a picture', '<p><img src="https://x.example/y.png"></p>', extensionTexts.en.draftNoText],
    ['nothing', '', extensionTexts.en.draftNoText],
    ['only a mention', '<p><at id="0">Ravi Kumar</at></p>', extensionTexts.en.draftNoText],
  ])('says so when the message is %s', async (_what, content, text) => {
    const teams = await startTeams();
    const { status, body } = await teams.receive('invoke-draft', { value: payload(content) });
    expect([status, body]).toEqual([200, { task: { type: 'message', value: text } }]);
    const inserted = await teams.receive('invoke-draft-insert', { value: payload(content) });
    expect(inserted.body).toEqual({ task: { type: 'message', value: text } });
  });

  it('says so when no message was selected', async () => {
    const { body } = await (await startTeams()).receive('invoke-draft', {
      value: { commandId: extensionCommands.answer },
    });
    expect(body.task).toEqual({ type: 'message', value: extensionTexts.en.draftNoText });
  });
});
