/** The posts and employments that a message tells, each with its role. */
import type { EmploymentKind, PostRole } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';
import { designationsOf } from './mentions.ts';
import type { PostsReader } from './posts-in-message.ts';

/** A post in a message. */
export interface PostTold {
  /** Its words in the message. */
  text: string;
  /** The exact names of the designations that it may mean, before office, wing and group narrow them. */
  names: readonly string[];
  role: PostRole;
  /** True where words of the message say the role. Without such words a post is claimed. */
  said: boolean;
}

/** An employment in a message: by its own words ("on deputation"), or by a post that only GDS hold ("BPM"). */
export interface EmploymentTold {
  /** Its words in the message, folded. */
  text: string;
  kind: EmploymentKind;
  role: PostRole;
  said: boolean;
}

/** In the order of the message; the employments that posts tell come last. */
export interface PostsTold {
  posts: readonly PostTold[];
  employments: readonly EmploymentTold[];
}

/** Makes the function that tells the posts and employments of a message. It is pure and never throws. */
export function createPostsTold(reader: PostsReader): (message: string) => PostsTold {
  return message => {
    const read = reader.read(message);
    const mentions = read.roles().mentions.map(({ mention, sentence, role, said }) => ({
      designations: designationsOf(mention),
      text: mention.at.map(at => sentence[at]?.raw ?? '').join(' '),
      role,
      said,
    }));
    const ofGds = mentions.filter(({ designations }) =>
      designations.every(({ groups }) => groups.every(group => group === 'GDS')),
    );
    return {
      posts: mentions.map(({ designations, ...post }) => ({
        ...post,
        names: designations.map(({ name }) => name),
      })),
      employments: [
        ...reader.employments(read),
        ...ofGds.map(({ text, role, said }) => ({ text: fold(text), kind: 'gds' as const, role, said })),
      ],
    };
  };
}
