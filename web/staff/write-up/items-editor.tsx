import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseShown } from '../api/case-schemas.ts';
import { Button } from '../components/small.tsx';
import { ItemFields } from './item-fields.tsx';
import { hasUnsavedNew } from './use-write-up.ts';
import { blankItem, type ItemDraft } from './write-up.ts';

type ItemsProps = {
  prefix: string;
  shownCase: CaseShown;
  items: readonly ItemDraft[];
  errors: Readonly<Record<string, string>>;
  onChange: (items: ItemDraft[]) => void;
  onSplitOff: (item: ItemDraft) => void;
};

const moved = (items: readonly ItemDraft[], from: number, step: 1 | -1): ItemDraft[] => {
  const item = items[from];
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(from + step, 0, item);
};

/** Adds an item after this one; the focus goes into it, since it is written next. */
const useAdding = ({ prefix, shownCase, items, onChange }: ItemsProps): ((at: number) => void) => {
  const added = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (added.current !== null) document.getElementById(`${prefix}-items.${added.current}.text`)?.focus();
    added.current = null;
  }, [prefix, items.length]);
  return (at) => {
    added.current = at;
    onChange(items.toSpliced(at, 0, blankItem(shownCase)));
  };
};

/** The numbered items of a report. */
export const ItemsEditor = (props: ItemsProps) => {
  const { prefix, shownCase, items, errors, onChange, onSplitOff } = props;
  const add = useAdding(props);
  // One new report at a time: another would push it off the screen before it is saved.
  const splits = !hasUnsavedNew(shownCase.caseId);
  return (
    <>
      <ol class="items">
        {items.map((item, index) => (
          <ItemFields
            key={index}
            prefix={prefix}
            index={index}
            count={items.length}
            item={item}
            corroborated={shownCase.links.length > 0}
            errors={errors}
            onChange={(changed) => onChange(items.with(index, changed))}
            onNext={() => add(index + 1)}
            onRemove={() => onChange(items.toSpliced(index, 1))}
            onMove={(step) => onChange(moved(items, index, step))}
            splits={splits}
            onSplitOff={() => {
              onChange(items.toSpliced(index, 1));
              onSplitOff(item);
            }}
          />
        ))}
      </ol>
      <Button kind="secondary" onClick={() => add(items.length)}>
        Add an item
      </Button>
    </>
  );
};
