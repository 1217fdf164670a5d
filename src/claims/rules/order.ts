import * as change from "./change/change.js";
import * as growth from "./change/growth-by-name.js";
import { ofMember, signed } from "./change/signed.js";
import { chartLabel } from "./claim/chart-label.js";
import * as noClaim from "./claim/no-claim.js";
import * as provision from "./claim/provision.js";
import * as commitment from "./commitment/commitment.js";
import { bareChange } from "./indicator/bare-change.js";
import { beforeBracket } from "./indicator/before-bracket.js";
import { comparedWith } from "./indicator/compared-with.js";
import { deedOfPeople } from "./indicator/deed-of-people.js";
import { distributive } from "./indicator/distributive.js";
import { fromTo } from "./indicator/from-to.js";
import { fundBefore } from "./indicator/fund-before.js";
import { happening } from "./indicator/happening.js";
import { headless, headlessShare } from "./indicator/headless.js";
import { levelOfSeries } from "./indicator/level-of-series.js";
import { listedExamples } from "./indicator/listed-examples.js";
import { headingAccount, headingSubject } from "./indicator/named-by-heading.js";
import { countedInRow, nameOfRow } from "./indicator/named-by-row.js";
import * as after from "./indicator/noun-after.js";
import * as before from "./indicator/noun-before.js";
import { objectBefore } from "./indicator/object-before.js";
import { pace } from "./indicator/pace.js";
import { parallelAgent } from "./indicator/parallel-agent.js";
import { planCarriedOut } from "./indicator/plan-carried-out.js";
import { progressOfWorks } from "./indicator/progress-of-works.js";
import { purpose } from "./indicator/purpose.js";
import { rank } from "./indicator/rank.js";
import { rateItself } from "./indicator/rate-itself.js";
import { resumed } from "./indicator/resumed.js";
import { sharedHead } from "./indicator/shared-head.js";
import { tierShare } from "./indicator/tier-share.js";
import { topic } from "./indicator/topic-rule.js";
import { undergone } from "./indicator/undergone.js";
import { asChangeBefore, endOfStretch, startOfChange, startOfStretch } from "./period/change-rules.js";
import { distributed } from "./period/distributed-rule.js";
import { ofBaseline } from "./period/of-baseline.js";
import { ofMeeting } from "./period/of-meeting.js";
import { otherMood } from "./period/other-mood.js";
import { partsOfSum } from "./period/parts-of-sum.js";
import { dueAfter, predicateAfter } from "./period/predicate-after.js";
import * as period from "./period/rules.js";
import { sameSpanBefore } from "./period/same-span-before.js";
import { sinceBase, sumOfChange, untilDeadline } from "./period/since-base.js";
import { yearlyPlan } from "./period/yearly-plan.js";
import * as yearly from "./period/yearly-report.js";
import { alike, type Slots } from "./slots.js";
import { arrangedAccount } from "./status/arranged-account.js";
import { comparedLevel, comparedSize } from "./status/compared-level.js";
import { gapToGoal } from "./status/gap-to-goal.js";
import { givenAsReason } from "./status/given-as-reason.js";
import * as goals from "./status/goals.js";
import { inhabitants } from "./status/inhabitants.js";
import { levelRaised } from "./status/level-raised.js";
import { goalQuoted } from "./status/quoted-goal.js";
import { setGoal } from "./status/set-goal.js";
import { setTask } from "./status/set-task.js";
import * as status from "./status/status.js";
import * as statusOfList from "./status/status-of-list.js";
import { toldState } from "./status/told-state.js";
import { doneBefore } from "./verb/deed-before-figure.js";
import { inNoun } from "./verb/deed-in-noun.js";
import * as listed from "./verb/listed.js";
import { ofSizedThings, sizeOfThings } from "./verb/sized-things.js";
import { spent } from "./verb/spent.js";
import * as verb from "./verb/verb.js";
import { ofClause } from "./verb/verb-of-clause.js";
import { ofWhole } from "./verb/verb-of-whole.js";
import { ofWorks } from "./verb/verb-of-works.js";

/** The slots of a claim, in the order in which they are decided, each with its rules in the order in which they are asked. */
export const RULES: Slots = {
  /** Why a figure is no claim; where none speaks it is one. */
  claim: alike([
    noClaim.announcement,
    noClaim.threshold,
    noClaim.resumption,
    noClaim.among,
    provision.provision,
    provision.points,
    chartLabel,
    provision.formula,
  ]),
  /** What is measured. */
  indicator: alike([
    comparedWith,
    levelOfSeries,
    beforeBracket,
    pace,
    rateItself,
    rank,
    distributive,
    fromTo,
    headless,
    headlessShare,
    sharedHead,
    tierShare,
    resumed,
    after.nounAfter,
    after.shareOfThings,
    after.sharedNounAfter,
    happening,
    after.linkedRate,
    planCarriedOut,
    before.nounBefore,
    after.linkedNounAfter,
    after.describedNoun,
    after.objectAfter,
    before.listShare,
    purpose,
    parallelAgent,
    before.sameVerb,
    before.ownGain,
    undergone,
    countedInRow,
    before.gone,
    before.deed,
    objectBefore,
    listedExamples,
    progressOfWorks,
    deedOfPeople,
    before.carriedSubject,
    bareChange,
    before.genericNoun,
    after.lastResort,
    fundBefore,
    nameOfRow,
    topic,
    headingAccount,
    headingSubject,
  ]),
  /** The predicate that brings the figure. */
  verb: alike([
    verb.doubling,
    verb.startOfChange,
    verb.sum,
    verb.withObject,
    ofWorks,
    doneBefore,
    sizeOfThings,
    ofSizedThings,
    ofClause,
    verb.ofDescribed,
    spent,
    verb.existing,
    verb.governing,
    listed.sizeOfListed,
    listed.listed,
    ofWhole,
    verb.examples,
    verb.after,
    inNoun,
  ]),
  /** Whether it is the size of a change, and which way that goes. */
  change: alike([
    change.noSize,
    ofMember,
    change.asLeader,
    change.doubled,
    change.goal,
    change.striven,
    change.pulled,
    change.restated,
    change.ownPast,
    change.predicate,
    growth.named,
    growth.atPace,
    growth.possessed,
    growth.ofSubject,
    change.beforeLink,
    change.level,
    change.object,
    signed,
    change.inBracket,
  ]),
  /** Reached, or to be reached. */
  status: alike([
    gapToGoal,
    status.startOfAdjustment,
    status.startOfChange,
    status.planAmount,
    status.shareOfPlan,
    inhabitants,
    setTask,
    setGoal,
    comparedLevel,
    comparedSize,
    status.wordAfter,
    goalQuoted,
    goals.goalsInSentence,
    status.wordBefore,
    status.plannedNoun,
    status.adjustedBudget,
    status.approvedBudget,
    arrangedAccount,
    statusOfList.ofApproved,
    statusOfList.asLeader,
    statusOfList.ofPlanned,
    status.inBracket,
    status.extent,
    status.division,
    status.pointedAt,
    status.state,
    toldState,
    givenAsReason,
    levelRaised,
    status.timeOpened,
    status.partOfDocument,
    status.carriedOn,
    goals.announcedGoals,
    goals.ahead,
    status.usual,
  ]),
  /** How firmly a target is promised. */
  commitment: alike([commitment.inClause, commitment.firmBound, commitment.inSentence, commitment.looseBound]),
  /** The time that it holds for. */
  period: alike([
    distributed,
    endOfStretch,
    startOfStretch,
    asChangeBefore,
    sinceBase,
    sumOfChange,
    untilDeadline,
    sameSpanBefore,
    ofBaseline,
    yearlyPlan,
    dueAfter,
    period.inSentence,
    predicateAfter,
    startOfChange,
    otherMood,
    ofMeeting,
    partsOfSum,
    yearly.sumOfYears,
    period.carriedOn,
    period.ofGoals,
    period.ofHeading,
    period.ofStretch,
    period.ofPart,
    period.ofCourse,
    yearly.ofStretchTold,
    period.ofTitle,
    period.ofLead,
    yearly.ofReviewedYear,
    yearly.ofPlannedYear,
    yearly.ofYearAfter,
  ]),
};
