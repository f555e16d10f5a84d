import {
  Ambulance,
  AtSign,
  BadgeCheck,
  Bed,
  BookOpen,
  Briefcase,
  ClipboardCheck,
  Globe,
  HeartHandshake,
  Hospital,
  House,
  Landmark,
  Mail,
  MapPin,
  Megaphone,
  MessageCircle,
  Newspaper,
  Phone,
  Pill,
  Radio,
  RadioTower,
  Smartphone,
  Stethoscope,
  Store,
  Tv,
  Users,
  Video,
  type IconNode,
} from 'lucide';
import { channels, entryOf } from '#knowledge';
import { iconPath } from './icons.ts';

const ICONS: Readonly<Record<string, IconNode>> = {
  ambulance: Ambulance,
  'at-sign': AtSign,
  'badge-check': BadgeCheck,
  bed: Bed,
  'book-open': BookOpen,
  briefcase: Briefcase,
  'clipboard-check': ClipboardCheck,
  globe: Globe,
  'heart-handshake': HeartHandshake,
  hospital: Hospital,
  house: House,
  landmark: Landmark,
  mail: Mail,
  megaphone: Megaphone,
  'message-circle': MessageCircle,
  newspaper: Newspaper,
  phone: Phone,
  pill: Pill,
  radio: Radio,
  'radio-tower': RadioTower,
  smartphone: Smartphone,
  stethoscope: Stethoscope,
  store: Store,
  tv: Tv,
  users: Users,
  video: Video,
};

/** A channel's icon; a pin for a channel that `knowledge` does not know. */
export const channelIconNode = (channel: string): IconNode => ICONS[entryOf(channels, channel)?.icon ?? ''] ?? MapPin;

const paths = new Map<string, string>();

/** The same icon's strokes as path data in a square of 24 units. */
export function channelIcon(channel: string): string {
  let path = paths.get(channel);
  if (path === undefined) {
    path = iconPath(channelIconNode(channel));
    paths.set(channel, path);
  }
  return path;
}
