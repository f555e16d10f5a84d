import { Component, type ErrorInfo, type ReactNode } from 'react';

/** What broke, and the way to show it anew. */
export interface Broken {
  readonly error: Error;
  readonly onAgain: () => void;
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** Stands in the place of what broke. */
  readonly instead: (broken: Broken) => ReactNode;
}

/** Keeps what breaks inside of it from taking along what stands around it. */
export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.instead({ error, onAgain: () => this.setState({ error: null }) });
  }
}
