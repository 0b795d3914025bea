using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Grants;

/// <summary>Answers which single actions policies grant on some resource; for many questions about the same policies, whose model is built
/// once.</summary>
/// <param name="policies">The policies, which grant together.</param>
/// <param name="isAboutOthers">As <see cref="GrantQuestion.IsAboutOthers"/>.</param>
internal sealed class GrantedActions(IReadOnlyList<CompiledPolicy> policies, bool isAboutOthers)
{
    private readonly GrantModel model = GrantModel.OfGrants([policies], new GrantQuestion { IsAboutOthers = isAboutOthers });
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether an action, named without wildcards, is granted on some resource, be it under conditions.</summary>
    public bool Has(string action)
    {
        if (!known.TryGetValue(action, out var isGranted))
            known.Add(action, isGranted = model.Names(KnownActions.Get(action)) && IsGranted(action));
        return isGranted;
    }

    private bool IsGranted(string action) =>
        GrantAnalysis.Run(model, new GrantQuestion { Actions = [action], IsAboutOthers = isAboutOthers }).Extent != GrantExtent.None;
}
