import { LAWYERS, WATCHDOGS } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const STORY = 'blog|article|post|column|piece|story|video|newsletter|reel|podcast|thread|vlog|exposé|write-up|documentary|leaflet'
const OUTLET =
  'channel|newsletter|column|blog|podcast|tiktok|magazine|vlog|youtube|facebook|instagram|twitter|linkedin|reddit|x|socials|trustpilot|gazette|page|group'
const COURT =
  'court|tribunal|forum|arbitration|arbitrator|ombudsman|ombudsmen|magistrate|sheriff|judge|commission|commissioner|council|guards|gardai|police|trading|fair'

/** Threats by what comes next: the story that goes out, the court that is asked, the papers that are handed over. */
export const GOING_PUBLIC = tellEach(
  'severe',
  {
    despite: ['conditional', 'hedged'],
    unless:
      'love|lovely|glowing|team|great|recommend|happy|thanks|thank|drill|advert|advertise|subscribe|neighbour|competition|stolen|thief|enjoy|passport|parking|voucher',
  },
  [
    [
      `writing|publishing|posting|filming|recording|running|preparing|uploading|drafting|doing|making ~3 ${STORY} ~3 on|about|it|this|tonight|tomorrow|title|titled|called|of|today|now|exposing`,
      'I am writing a blog post about it.',
      { unless: 'how|school|essay|your|recipe|great' },
    ],
    [
      `goes|going|go|put|putting|posting|post|out|live ~3 up|out|on|to|in|live ~2 my|our|the|next|tomorrow's|tonight's|every ~3 ${OUTLET} ~5 followers|subscribers|readers|members|tonight|tomorrow|friday|names|dashcam|video|footage|if|unless|then|and|until`,
      'Then it goes up on my channel, names and all.',
    ],
    [
      `till|until|by|before|unless ~3 then|or|otherwise|else|after ~6 channel|court|public|online|lawyer|lawyers|solicitor|papers|press|tribunal|ombudsman|police|everywhere|viral|socials`,
      'You have till Friday or it goes public.',
      { unless: 'open|hours|deliver' },
    ],
    [
      `newsletter|column|issue|blog|podcast|magazine|channel|article|programme|broadcast|edition ~3 will|goes|carries|explains|names|features|tells|shall ~6 you|your|why|never|where|not|this|heading|line|readers|whole`,
      'The next issue will tell readers why not to buy from you.',
      { unless: 'unsubscribe|receive|arrive|deliver|delivered' },
    ],
    [
      `video|footage|recording|photos|pictures|screenshots|dashcam|tape|photographs|clip ~3 going|goes|gone|sent|handed|is|are|passed|will ~2 to|with|on|at ~2 guards|gardai|police|regulator|council|paper|papers|press|${OUTLET}|journalist|inspector`,
      'The video is going to the police.',
    ],
    [
      `approach|approaching|apply|applying|move|moving|resort|petition|petitioning|knocking|knock|proceed|proceeding|taking|take|bring|bringing|go|going|goes|refer|referring ~4 to|the|before|at|via|small ~2 ${COURT}|${WATCHDOGS}|claims ~1 court|forum|tribunal|for|if|with|and|commission|to|against|over|next|today|tomorrow`,
      'We are approaching the forum for our money.',
      { unless: 'food|tennis|how|visit|near|road|street|job|work|parking|open|hearing-date' },
    ],
    [
      `hand|handing|pass|passing|turn|turning|giving|give|forward|forwarding|instruct|sending|send|refer|referring ~5 to|over|with ~3 ${LAWYERS}|counsel|court|bailiffs`,
      'One more debit and I hand the lot over to our attorneys.',
      { unless: 'conveyancing|house|purchase|probate|estate|copy|deeds|completion|mortgage|statement|please' },
    ],
    [
      `small claims ~1 court|action|form|track|if|tomorrow|next|is|then|papers`,
      'After that I go small claims court.',
      { unless: 'limit|how|insurance' },
    ],
    [
      `final|last|formal ~1 intimation|demand|warning|notice|chance|reminder ~2 after|before|which|or|of|and|to|prior ~6 ${COURT}|legal|action|proceedings|forum|public|${LAWYERS}|law|matter|recovery`,
      'This is my final notice before legal action.',
      { unless: 'your|received|got|sent-me' },
    ],
    [
      `lodge|lodging|file|filing|submit|submitting|log|logging|register|registering|raise|put|putting ~1 the|a|my|our|an|in|formal ~1 complaint|dispute|grievance|report|claim ~2 tomorrow|today|tonight|monday|friday|unless|if|with|next|then|by|arvo ~5 ${COURT}|unless|if|back|money|otherwise|account|${WATCHDOGS}`,
      'I lodge the complaint tomorrow unless the bond is back.',
      { unless: 'how|insurance|need|want|can' },
    ],
  ],
)
