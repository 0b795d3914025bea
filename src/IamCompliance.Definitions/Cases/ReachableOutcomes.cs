using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Cases;

/// <summary>Decides which outcomes a control can give, so that each must be shown by a case.</summary>
internal static class ReachableOutcomes
{
    private const string Account = ResourceTypes.Account;

    public static IReadOnlyList<string> Of(Control control) =>
        CanBeNotApplicable(control) ? CaseOutcomes.OfControls : [CaseOutcomes.Pass, CaseOutcomes.Fail, CaseOutcomes.Error];

    /// <summary>Decides it for a control that leaves nobody out and demands something of each subject.</summary>
    public static bool CanBeNotApplicable(ResourceType resource, bool hasEach) => resource.Name != Account || hasEach;

    // The account itself always exists; a count of nothing is still a count.
    private static bool CanBeNotApplicable(Control control) =>
        control is { Demand: not RequireCountDemand, FailsWhenEmpty: false }
        && (control.ScopePredicates.Any() || CanBeNotApplicable(control.Resource, control.Each is not null));
}
