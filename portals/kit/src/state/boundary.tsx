import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import { FailedCard } from './failed.tsx';

function Crashed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useKitText();
  return <FailedCard title={t('state.crashed')} hint={t('state.brokenHint')} code={error.message} onRetry={onRetry} />;
}

/** Keeps a crash inside its panel or department. `of` changing (another page) clears it. */
export class Boundary extends Component<{ of?: string; children: ReactNode }, { error: Error | null; of?: string }> {
  override state: { error: Error | null; of?: string } = { error: null, of: this.props.of };

  static getDerivedStateFromError(error: Error) { return { error }; }

  static getDerivedStateFromProps(props: { of?: string }, state: { of?: string }) {
    return props.of === state.of ? null : { error: null, of: props.of };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) { console.error(error, componentStack); }

  override render() {
    const { error } = this.state;
    return error ? <Crashed error={error} onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}
