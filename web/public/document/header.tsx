import type { JSX } from 'preact';
import type { Language } from '../messages/messages.ts';
import { leavePath, type PageContext, type PageName, pathOf } from './page-context.ts';

interface HeaderProps {
  readonly context: PageContext;
  readonly page: PageName;
  readonly keepForm: boolean;
  readonly once: boolean;
}

const languageNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

const otherLanguage = (language: Language): Language => (language === 'en' ? 'cy' : 'en');

/** The button that Enter presses, the first of the form: it checks and never sends. */
const EnterButton = (): JSX.Element => (
  <input type="submit" form="report" name="action" value="check" hidden />
);

/** Another language: a link, or on the form a button that takes the answers along. */
const LanguageSwitch = ({ context, page, keepForm }: HeaderProps): JSX.Element => {
  const other = otherLanguage(context.language);
  const name = <span lang={other}>{languageNames[other]}</span>;
  if (!keepForm) return <a href={pathOf(other, page)}>{name}</a>;
  return (
    <>
      <EnterButton />
      <button
        type="submit"
        class="link"
        form="report"
        formAction={pathOf(other, page)}
        name="action"
        value="change"
      >
        {name}
      </button>
    </>
  );
};

const NotLive = ({ context }: { readonly context: PageContext }): JSX.Element | null =>
  context.service.stage === 'production' ? null : (
    <p class="not-live">
      <strong>{context.messages.common.notLive.title}</strong> {context.messages.common.notLive.text}
    </p>
  );

/** The way out, whose service this is, and the language. */
export const Header = (props: HeaderProps): JSX.Element => {
  const { context } = props;
  const { common } = context.messages;
  return (
    <>
      <a class="skip" href="#main">
        {common.skip}
      </a>
      <aside class="exit" aria-label={common.leaveRegion}>
        <div class="inner">
          <span class="keys">{common.leaveKeys}</span>
          <a class="leave" id="leave" href={leavePath(context.language)} rel="noreferrer nofollow">
            {common.leave}
          </a>
        </div>
      </aside>
      <header>
        <NotLive context={context} />
        <div class="bar">
          <a class="name" href={pathOf(context.language, 'start')} lang="en">
            {context.service.name}
          </a>
          {!props.once && <LanguageSwitch {...props} />}
        </div>
      </header>
    </>
  );
};
