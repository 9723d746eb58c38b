import { informationLabels, sourceLabels } from '../../../functions/domain/information-report/grading.ts';
import { SelectField, TextArea, TextField } from '../components/form.tsx';
import { LinkButton } from '../components/small.tsx';
import type { ItemDraft } from './write-up.ts';

type ItemProps = {
  prefix: string;
  index: number;
  count: number;
  item: ItemDraft;
  corroborated: boolean;
  errors: Readonly<Record<string, string>>;
  onChange: (item: ItemDraft) => void;
  /** A further item, right after this one. */
  onNext: () => void;
  onRemove: () => void;
  onMove: (step: 1 | -1) => void;
  /** Whether the item may go into a report of its own now. */
  splits: boolean;
  onSplitOff: () => void;
};

const sources = Object.entries(sourceLabels).map(([value, label]) => ({ value, label: `${value} ${label}` }));

const gradesFor = (item: ItemDraft, corroborated: boolean) =>
  Object.entries(informationLabels).map(([value, label]) => {
    const closed = value === 'B' && !corroborated && item.information !== 'B';
    return {
      value,
      label: `${value} ${label}${closed ? ' (link a case that says the same first)' : ''}`,
      disabled: closed,
    };
  });

const Actions = ({ index, count, onRemove, onMove, splits, onSplitOff }: ItemProps) => (
  <p class="item__actions">
    {index > 0 && (
      <LinkButton onClick={() => onMove(-1)} label={`Move item ${index + 1} up`}>
        Up
      </LinkButton>
    )}
    {index < count - 1 && (
      <LinkButton onClick={() => onMove(1)} label={`Move item ${index + 1} down`}>
        Down
      </LinkButton>
    )}
    {count > 1 && (
      <>
        {splits && (
          <LinkButton onClick={onSplitOff} label={`Into a report of its own: item ${index + 1}`}>
            Into a report of its own
          </LinkButton>
        )}
        <LinkButton onClick={onRemove} label={`Remove item ${index + 1}`}>
          Remove
        </LinkButton>
      </>
    )}
  </p>
);

/** One numbered item with its two grades; B and E need the analyst's reason. */
export const ItemFields = (props: ItemProps) => {
  const { prefix, index, item, corroborated, errors, onChange, onNext } = props;
  const id = `${prefix}-items.${index}`;
  const path = `items.${index}`;
  const judged = item.information === 'B' || item.information === 'E';
  return (
    <li class="item">
      <TextArea
        id={`${id}.text`}
        label={`Item ${index + 1}`}
        hint={index === 0 ? 'Able to stand alone: who, what, when, where, why, how' : undefined}
        error={errors[`${path}.text`]}
        value={item.text}
        onInput={(text) => onChange({ ...item, text })}
        onCtrlEnter={onNext}
        rows={5}
      />
      <div class="grades">
        <SelectField
          id={`${id}.source`}
          label={`Item ${index + 1}: source`}
          error={errors[`${path}.source`]}
          value={item.source}
          onInput={(source) => onChange({ ...item, source })}
          options={sources}
        />
        <SelectField
          id={`${id}.information`}
          label={`Item ${index + 1}: information`}
          error={errors[`${path}.information`]}
          value={item.information}
          onInput={(information) => onChange({ ...item, information })}
          options={gradesFor(item, corroborated)}
        />
      </div>
      {judged && (
        <TextField
          id={`${id}.gradeReason`}
          label={`Item ${index + 1}: why ${item.information}?`}
          hint="Kept with the case, never printed"
          error={errors[`${path}.gradeReason`]}
          value={item.gradeReason}
          onInput={(gradeReason) => onChange({ ...item, gradeReason })}
        />
      )}
      <Actions {...props} />
    </li>
  );
};
