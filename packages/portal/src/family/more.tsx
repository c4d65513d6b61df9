/** The pages that are needed less often. */
import {
  BookOpen,
  Briefcase,
  Eye,
  IdCard,
  MessageCircleQuestion,
  Printer,
  Settings,
  Share2,
  ShieldCheck,
  Siren,
  Syringe,
  Users,
} from 'lucide-preact';
import { isStaff, viewer } from '../session';
import { Page } from '../ui/page';
import { LinkCard } from '../ui/parts';
import { words } from '../words';
import { whose } from './child-of';

export function MorePage({ id }: { id: string }) {
  const { child } = whose(id);
  const w = words.value.family;
  const base = `/carnet/${id}`;
  const links = [
    {
      href: `${base}/urgencias`,
      Icon: Siren,
      name: words.value.sheet.title,
      text: words.value.sheet.linkText,
    },
    { href: `${base}/compartir`, Icon: Share2, name: words.value.share.title, text: words.value.share.linkText },
    {
      href: `${base}/preguntas`,
      Icon: MessageCircleQuestion,
      name: words.value.questions.link,
      text: words.value.questions.linkText,
    },
    { href: `${base}/cartilla`, Icon: Syringe, name: w.more.cartilla, text: w.more.cartillaText },
    { href: `${base}/imprimir`, Icon: Printer, name: w.more.print, text: w.more.printText },
    { href: `${base}/datos`, Icon: IdCard, name: w.more.child, text: w.more.childText },
    { href: `${base}/accesos`, Icon: Eye, name: w.more.access, text: w.more.accessText },
    { href: `${base}/derechos`, Icon: ShieldCheck, name: words.value.rights.link, text: words.value.rights.linkText },
    { href: '/glosario', Icon: BookOpen, name: w.more.glossary, text: w.more.glossaryText },
    { href: '/ajustes', Icon: Settings, name: w.more.settings, text: w.more.settingsText },
    ...((viewer.value?.patients.length ?? 0) > 1
      ? [{ href: '/', Icon: Users, name: w.children.switch, text: w.children.title }]
      : []),
    ...(isStaff.value ? [{ href: '/mesa', Icon: Briefcase, name: w.more.desk, text: '' }] : []),
  ];
  return (
    <Page title={w.more.title} over={child?.givenNames} class="narrow">
      <ul class="links">
        {links.map(({ href, Icon, name, text }) => (
          <li key={href}>
            <LinkCard href={href}>
              <span class="link-icon">
                <Icon aria-hidden="true" />
              </span>
              <span>
                <strong>{name}</strong>
                {text && <small>{text}</small>}
              </span>
            </LinkCard>
          </li>
        ))}
      </ul>
    </Page>
  );
}
