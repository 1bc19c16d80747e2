/** Entities on their way to the channel, whole. */
import { createRequire } from 'node:module';

interface EntityMapper {
  type: { additionalProperties?: { type: { name: string } } };
}

/**
 * botbuilder 4.23.3 sends of an entity only its `type` and what a mention has; citations would arrive empty
 * (microsoft/botbuilder-js#4902, mended there in #4903 after that version). This does what the mend does.
 */
export function keepEntitiesWhole(): void {
  const here = createRequire(import.meta.url);
  // The connector that botbuilder itself uses, wherever it is installed.
  const its = createRequire(here.resolve('botbuilder'));
  const { Entity } = its('botframework-connector/lib/connectorApi/models/mappers') as {
    Entity: EntityMapper;
  };
  Entity.type.additionalProperties ??= { type: { name: 'Object' } };
}
