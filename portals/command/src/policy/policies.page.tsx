import { Button, Empty, IconPlus, Loaded, Page, Panel, Tabs, useCan, useQuery } from '@campus/portal-kit';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { CommandPoliciesDocument, type CommandPoliciesQuery, type PolicyKind } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { AmendPlan } from './amend-plan.tsx';
import { PlanVersions } from './plan-versions.tsx';
import { PolicyVersions } from './policy-versions.tsx';
import { PublishPolicy } from './publish-policy.tsx';
import { POLICY_KINDS } from './versions.ts';
import './policy.css';

type Tab = PolicyKind | 'PLAN';
const TABS: readonly Tab[] = [...POLICY_KINDS, 'PLAN'];

function Versions({ data, tab, onTab }: { data: CommandPoliciesQuery; tab: Tab; onTab: (tab: Tab) => void }) {
  const t = useText();
  const policies = POLICY_KINDS.map(kind => {
    const versions = data.policies.filter(policy => policy.kind === kind);
    return { value: kind, label: t(`policy.kinds.${kind}`), panel: versions.length > 0 ? <PolicyVersions key={kind} versions={versions} /> : <Panel><Empty title={t('policy.none')} /></Panel> };
  });
  const plan = data.plans ? [{ value: 'PLAN' as const, label: t('plan.title'), panel: data.plans.length > 0 ? <PlanVersions versions={data.plans} /> : <Panel><Empty title={t('plan.none')} /></Panel> }] : [];
  return <Tabs<Tab> label={t('policy.title')} value={tab} onChange={onTab} items={[...policies, ...plan]} />;
}

/** The thresholds by which the rules judge, and the plan an incident runs on: every version with who says so and from when. */
export default function PoliciesPage() {
  const t = useText();
  const can = useCan();
  const answer = useQuery(CommandPoliciesDocument, { plans: can('command.plan.read') });
  const [params, setParams] = useSearchParams();
  const tab = TABS.find(one => one === params.get('tab')) ?? 'ISOLATION';
  const [isPublishing, setPublishing] = useState(false);
  const latest = tab === 'PLAN' ? undefined : answer.data?.policies.find(({ kind }) => kind === tab);
  const plans = tab === 'PLAN' ? answer.data?.plans ?? [] : [];
  const [plan, ...earlier] = plans;
  const may = plan ? can('command.plan.amend') : latest && can('command.policy.publish');
  const publish = may && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setPublishing(true)}>{t(plan ? 'plan.amend' : 'policy.publish')}</Button>;
  return (
    <Page title={t('policy.title')} about={t('policy.about')} actions={publish}>
      <Loaded from={answer} rows={10} names={{ plans: t('plan.title') }}>{data => <Versions data={data} tab={tab} onTab={next => setParams({ tab: next }, { replace: true })} />}</Loaded>
      {plan && <AmendPlan key={plan.id} plans={[plan, ...earlier]} opened={isPublishing} onClose={() => setPublishing(false)} onAmended={answer.again} />}
      {latest && <PublishPolicy key={latest.id} latest={latest} opened={isPublishing} onClose={() => setPublishing(false)} onPublished={answer.again} />}
    </Page>
  );
}
