import { Component, createContext, useContext, type ReactNode } from 'react';

/** What broke, and the way to show it anew. */
export interface Broken {
  readonly error: Error;
  readonly onAgain: () => void;
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** Stands in the place of what broke. */
  readonly instead: (broken: Broken) => ReactNode;
  /** Told when something breaks, and when it is shown anew. */
  readonly onBroken?: ((isBroken: boolean, error: Error) => void) | undefined;
}

/** Keeps what breaks inside of it from taking along what stands around it. */
export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private readonly again = (): void => {
    const { error } = this.state;
    this.setState({ error: null });
    if (error !== null) this.props.onBroken?.(false, error);
  };

  override componentDidCatch(): void {
    if (this.state.error !== null) this.props.onBroken?.(true, this.state.error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.instead({ error, onAgain: this.again });
  }
}

/** A part of the screen that broke. */
export interface BrokenPart extends Broken {
  /** Closes it, where it is a dialog. */
  readonly onClose?: (() => void) | undefined;
}

/** What stands in the place of parts that broke; whoever knows languages and maps says so here. */
export const InsteadContext = createContext<(broken: BrokenPart) => ReactNode>(() => null);

interface PartProps extends Pick<BoundaryProps, 'children' | 'onBroken'> {
  /** Closes what is shown, where that is a dialog. */
  readonly onClose?: (() => void) | undefined;
}

/** How what is on its way is called off, where it can be. */
export const CallOffContext = createContext<(() => void) | null>(null);

/** A part of the screen. When it breaks or cannot be loaded, that is said in its place and the rest goes on. */
export function Part({ children, onClose, onBroken }: PartProps): ReactNode {
  const instead = useContext(InsteadContext);
  return (
    <Boundary instead={(broken) => instead({ ...broken, onClose })} onBroken={onBroken}>
      <CallOffContext value={onClose ?? null}>{children}</CallOffContext>
    </Boundary>
  );
}
