import type { ReactNode } from 'react';
import { Component } from 'react';
import { IncidentScreen } from './IncidentScreen.tsx';

interface BoundaryState {
  readonly caught: { readonly error: unknown } | null;
}

/** Around everything: whatever is thrown while drawing ends as one sentence, never as a white window. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    return this.state.caught === null ? this.props.children : <IncidentScreen error={this.state.caught.error} />;
  }
}
