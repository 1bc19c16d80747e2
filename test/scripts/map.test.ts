import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dialogs } from '../../dialogs/topics/index.ts';
import { drawDialogs } from '../../scripts/map/draw.ts';
import { type DialogMap, exploreDialogs } from '../../scripts/map/explore.ts';
import { widthOf, wrapped } from '../../scripts/map/text.ts';

const maps = exploreDialogs();
const picture = drawDialogs(maps);
const committed = readFileSync(path.join(import.meta.dirname, '../../docs/dialogs.svg'), 'utf8');

/** The ways of a node, as `label → where it leads`. */
function waysFrom(dialog: string, id: string): string[] {
  const node = maps.find(map => map.dialog === dialog)?.nodes.find(each => each.id === id);
  if (node === undefined) throw new Error(`${dialog} has no ${id}`);
  return node.ways.flatMap(({ labels, to }) => labels.map(label => `${label} → ${to.join(', ')}`));
}

describe('the picture of the dialogs', () => {
  it('is up to date with them', () => {
    expect(committed === picture, 'docs/dialogs.svg is not what the dialogs do: npm run map').toBe(true);
  });

  it('comes out the same each time', () => {
    expect(drawDialogs(exploreDialogs())).toBe(picture);
  });

  it.each(Object.keys(dialogs))('has %s on it, with an answer at its end', dialog => {
    expect(committed).toContain(`<g id="${dialog}"`);
    const map = maps.find(each => each.dialog === dialog);
    expect(map?.nodes.some(({ kind }) => kind === 'answer')).toBe(true);
  });

  it('refuses to leave out a dialog that it has no section for', () => {
    const unknown = { dialog: 'leave_rules', title: 'Leave rules', nodes: [] } as unknown as DialogMap;
    expect(() => drawDialogs([...maps, unknown])).toThrow(/no section for the dialog leave_rules/);
  });

  it('is well-formed: what people write is not taken for markup', () => {
    const [first] = maps;
    if (first === undefined) throw new Error('no dialogs');
    expect(drawDialogs([{ ...first, title: 'P & T <HQ>' }])).toContain('P &amp; T &lt;HQ&gt;');
  });
});

describe('the walk through the dialogs', () => {
  it('comes to no question whose button asks the same again', () => {
    const circles = maps.flatMap(({ dialog, nodes }) =>
      nodes.flatMap(({ id, ways }) =>
        ways
          .filter(({ by, to }) => by === 'button' && to.includes(id))
          .map(({ labels }) => [dialog, id, labels]),
      ),
    );
    expect(circles).toEqual([]);
  });

  it('asks for the cadre where a post is held by several, and takes its answer', () => {
    expect(waysFrom('designation_lookup', 'post: designation.askPost')).toContain(
      '“Office Supervisor” → postKey: designation.askCadre',
    );
    expect(waysFrom('designation_lookup', 'postKey: designation.askCadre')).toEqual([
      'ASP cadre → designation.headline',
      'IP cadre → designation.headline',
      'None of these → designation.unsettled',
    ]);
  });

  it('finds what only three things told together bring about', () => {
    expect(waysFrom('courses_not_visible', 'start')).toContain(
      'greenTick: yes, mdo: right, profile: matches → notVisible.person',
    );
  });

  it('finds that one button leads to two answers, where the post decides', () => {
    expect(waysFrom('assessment_locked', 'coursesDone: locked.askCourses')).toContain(
      'All my six courses → mdo: locked.askMdo, locked.missingLikely',
    );
  });

  it('follows a button into another dialog no further', () => {
    expect(waysFrom('checklist_track', 'passed: checklist.askPassed')).toContain(
      'It is locked → assessment_locked',
    );
  });

  it('reads the dates before, on and after the first of them', () => {
    expect(waysFrom('deadlines', 'start')).toEqual(
      expect.arrayContaining([
        'nothing more said → deadlines.allPast',
        'read before 2026-01-10 → deadlines.next',
        'read on 2026-01-10 → deadlines.today',
      ]),
    );
  });
});

describe('words in the picture', () => {
  it('are broken between words, and what does not fit is left out visibly', () => {
    const long = 'Annexure III lists Office Supervisor by cadre: which is yours?';
    const lines = wrapped(long, 100, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(100);
    expect(wrapped(long, 1000, 12, 2)).toEqual([long]);
  });

  it('that are longer than a line are cut', () => {
    const [line = ''] = wrapped('missionkarmayogi.dop@indiapost.gov.in', 60, 12, 1);
    expect(line).toMatch(/^missi.*…$/);
    expect(widthOf(line, 12)).toBeLessThanOrEqual(60);
  });
});
