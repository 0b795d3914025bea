using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Evidence.Model;

/// <summary>
/// Holds one line of what a run found, for formats that are lists of findings: a subject under a control; a control on an account where no
/// subject tells its outcome; or a requirement that a person must attest.
/// </summary>
internal sealed record Verdict
{
    /// <summary>Gets the account.</summary>
    public required AccountResult Account { get; init; }

    /// <summary>Gets the place of the rule among the controls and then the manual requirements of the account.</summary>
    public required int RuleIndex { get; init; }

    /// <summary>Gets the control; null for a manual requirement.</summary>
    public ControlResult? Control { get; init; }

    /// <summary>Gets the manual requirement; null for a control.</summary>
    public ManualResult? Manual { get; init; }

    /// <summary>Gets the subject; null where the verdict is about the account as a whole.</summary>
    public SubjectResult? Subject { get; init; }

    /// <summary>Gets how many subjects of the same id stand before this one.</summary>
    public int Repeat { get; init; }

    /// <summary>Gets the name of the rule: a bound control's, or <c>manual/program/requirement</c>.</summary>
    public string Rule => Control?.Control.Name ?? RuleOf(Manual!);

    /// <summary>Gets what the rule demands.</summary>
    public string Title => Control?.Control.Control.Title ?? Manual!.Requirement.Title;

    /// <summary>Gets the outcome of this line.</summary>
    public Outcome Outcome => Subject?.Outcome ?? RuleOutcome;

    /// <summary>Gets the outcome of the rule on the account: what totals count.</summary>
    public Outcome RuleOutcome => Control?.Outcome ?? Manual!.Outcome;

    /// <summary>Gets how bad a failure is; null where nobody said.</summary>
    public Severity? Severity => Control?.Control.Control.Severity;

    /// <summary>Gets the requirements that rest on it.</summary>
    public IReadOnlyList<RequirementReference> Requirements => Control?.Control.Requirements ?? [Manual!.Requirement.Reference];

    /// <summary>Gets the waiver that applied, in force or expired.</summary>
    public Waiver? Waiver => Subject?.Waiver;

    /// <summary>Gets what the verdict is about: the subject, or the ARN of the account's root.</summary>
    public string Target => Subject?.Subject ?? $"arn:{Account.State.Partition}:iam::{Account.State.AccountId}:root";

    /// <summary>Gets the resource that the verdict is about: the subject without <c>#list/key</c> where it is an element of a
    /// list.</summary>
    public string Resource =>
        Control?.Control.Control.Each is { } each && Target.LastIndexOf($"#{each.Text}/", StringComparison.Ordinal) is >= 0 and var end
            ? Target[..end]
            : Target;

    /// <summary>Gets an id that is the same in every run over the same account.</summary>
    public Guid Id =>
        Subject is null
            ? Uuid5.Of(Uuid5.Product, "verdict", Account.State.AccountId, Rule)
            : Uuid5.Of(
                Uuid5.Product,
                "verdict",
                Account.State.AccountId,
                Rule,
                Subject.Subject,
                Repeat.ToString(CultureInfo.InvariantCulture)
            );

    /// <summary>Gets an id that is new with every run, and another for every account of the run.</summary>
    public Guid IdIn(EvidenceRun run) => Uuid5.Of(run.Header.Id, "verdict", Account.Name, Id.ToString());

    /// <summary>Gets the name of the rule that a manual requirement is.</summary>
    public static string RuleOf(ManualResult manual) =>
        $"manual/{manual.Requirement.Reference.Program}/{manual.Requirement.Reference.Requirement}";
}
