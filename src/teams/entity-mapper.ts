/** Makes the SDK send the entities of an activity complete. */
import { createRequire } from 'node:module';

interface EntityMapper {
  type: { additionalProperties?: { type: { name: string } } };
}

/**
 * botbuilder 4.23.3 sends only the `type` of an entity and the fields of a mention, so citations would arrive empty
 * (microsoft/botbuilder-js#4902). This applies the fix of #4903, which was merged after that version.
 */
export function keepWholeEntities(): void {
  const here = createRequire(import.meta.url);
  // The connector that botbuilder itself uses, wherever it is installed.
  const its = createRequire(here.resolve('botbuilder'));
  const { Entity } = its('botframework-connector/lib/connectorApi/models/mappers') as {
    Entity: EntityMapper;
  };
  Entity.type.additionalProperties ??= { type: { name: 'Object' } };
}
