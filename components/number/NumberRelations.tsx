import { group } from 'd3';
import type { ConstraintRecord } from '@/content/data/constraints';
import { observation } from '@/lib/facts/facts';
import { relationsOf } from '@/lib/facts/relatedObservations';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { MoreOfNumber } from './MoreOfNumber';
import { NumberLine } from './NumberLine';

/** The relations that should hold for this number and do, folded: what it is part of, contains, adds up to. */
export function NumberRelations({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const words = messages(locale).number.relations;
  const relations = relationsOf(id);
  if (relations.length === 0) return null;
  return (
    <MoreOfNumber locale={locale} title={words.title} count={relations.length} tally="relations">
      <p className="mb-2 text-quiet">{words.intro}</p>
      <dl className="number-card-rows border-y border-rule">
        {[...group(relations, (relation) => words.kinds[relation.kind][roleOf(relation, id)], rowKey)].map(
          ([name, rows]) => (
            <div key={name}>
              <dt>{name}</dt>
              {[...rows].map(([key, [first, ...more]]) => (
                <dd key={key}>
                  {first && (
                    <Members locale={locale} id={id} ids={[first, ...more].flatMap((one) => facing(one, id))} />
                  )}
                  {first?.kind === 'parts-make-total' && roleOf(first, id) === 'part' && (
                    <>
                      <p className="text-quiet">{words.together}</p>
                      <Members locale={locale} id={id} ids={first.parts.filter((part) => part !== id)} />
                    </>
                  )}
                </dd>
              ))}
            </div>
          ),
        )}
      </dl>
    </MoreOfNumber>
  );
}

/** Relations of one kind under one name share a row; a sum has its own, since its parts belong together. */
function rowKey({ kind, id }: ConstraintRecord): string {
  return kind === 'parts-make-total' ? id : kind;
}

function roleOf({ whole }: ConstraintRecord, id: string): 'part' | 'whole' {
  return whole === id ? 'whole' : 'part';
}

/** The members on the other side of the relation. */
function facing({ parts, whole }: ConstraintRecord, id: string): readonly string[] {
  return whole === id ? parts : [whole];
}

interface MembersProps {
  readonly locale: Locale;
  readonly id: string;
  readonly ids: readonly string[];
}

function Members({ locale, id, ids }: MembersProps) {
  const rows = ids.map(observation);
  const fields = varyingFields([observation(id), ...rows]);
  return (
    <ul>
      {rows.map((row) => (
        <NumberLine key={row.id} locale={locale} row={row} fields={fields} />
      ))}
    </ul>
  );
}
