import type { PersonShown } from '../api/on-call.ts';
import { SelectField } from '../components/form.tsx';
import { LinkButton } from '../components/small.tsx';
import { MomentField } from './moment-field.tsx';
import { nextShift, type RosterDraft, repeatWeek, type ShiftDraft, withoutPast } from './roster-draft.ts';

type ListProps = {
  draft: RosterDraft;
  /** The time of the view, UK local. */
  now: string;
  errorOf: (path: string) => string | undefined;
  onChange: (shifts: readonly ShiftDraft[]) => void;
};

const named = (people: readonly PersonShown[], nobody: string) => [
  { value: '', label: nobody },
  ...people.map(({ personId, name }) => ({ value: personId, label: name || 'Without a name' })),
];

type RowProps = Pick<ListProps, 'errorOf'> & {
  shift: ShiftDraft;
  index: number;
  people: readonly PersonShown[];
  onShift: (shift: ShiftDraft) => void;
  onDrop: () => void;
};

const Shift = ({ shift, index, people, errorOf, onShift, onDrop }: RowProps) => {
  const supervisors = people.filter(({ role }) => role === 'supervisor');
  const field = (name: keyof ShiftDraft, label: string) => ({
    id: `roster-shifts.${index}.${name}`,
    label,
    error: errorOf(`shifts.${index}.${name}`),
    value: shift[name],
    onInput: (value: string) => onShift({ ...shift, [name]: value }),
  });
  return (
    <li class="shift">
      <MomentField {...field('from', 'From')} />
      <MomentField {...field('to', 'To')} />
      <SelectField {...field('first', 'First')} options={named(people, 'Choose a person')} />
      <SelectField {...field('second', 'Second')} options={named(people, 'Nobody')} />
      <SelectField
        {...field('supervisor', 'Supervisor')}
        options={named(supervisors, 'Choose a supervisor')}
      />
      <LinkButton onClick={onDrop} label={`Take out shift ${index + 1}`}>
        Take out
      </LinkButton>
    </li>
  );
};

/** Who answers when: one shift for each stretch of time. */
export const ShiftList = ({ draft, now, errorOf, onChange }: ListProps) => {
  const { shifts, people } = draft;
  const current = withoutPast(draft, now);
  return (
    <>
      <ol class="shifts">
        {shifts.map((shift, index) => (
          <Shift
            key={index}
            shift={shift}
            index={index}
            people={people}
            errorOf={errorOf}
            onShift={(changed) => onChange(shifts.with(index, changed))}
            onDrop={() => onChange(shifts.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <p class="item__actions roster__add">
        <LinkButton onClick={() => onChange([...shifts, nextShift(draft)])}>Add a shift</LinkButton>
        {shifts.length > 0 && (
          <LinkButton onClick={() => onChange([...shifts, ...repeatWeek(draft)])}>
            Repeat the last seven days a week later
          </LinkButton>
        )}
        {current.length < shifts.length && (
          <LinkButton onClick={() => onChange(current)}>Take out the shifts that are over</LinkButton>
        )}
      </p>
    </>
  );
};
