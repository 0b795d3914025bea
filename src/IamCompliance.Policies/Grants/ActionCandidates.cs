using IamCompliance.Policies.Actions;

namespace IamCompliance.Policies.Grants;

/// <summary>Lists the actions that a pattern covers as far as policies tell them apart.</summary>
internal static class ActionCandidates
{
    /// <summary>Lists actions of the service reference. Of all services that no policy names, two actions stand for all.</summary>
    public static IEnumerable<KnownAction> Known(GrantModel model, ActionPattern pattern, GrantQuestion question)
    {
        if (!KnownActions.IsUniversal(pattern) || model.LeavesServiceOpen)
            return KnownActions.Covered(pattern).Where(question.IsAbout);
        var named = model.Services.ToHashSet(StringComparer.Ordinal);
        var others = KnownActions.OfOthers(named).Where(question.IsAbout);
        return model
            .Services.SelectMany(KnownActions.Of)
            .Where(question.IsAbout)
            .Concat(others.Where(a => a.IsAboutNoResource).Take(1))
            .Concat(others.Where(a => !a.IsAboutNoResource).Take(1));
    }

    /// <summary>Lists actions outside of the reference that may be granted: those that grants, and exceptions of denials, name or
    /// cover.</summary>
    /// <remarks>A service the reference does not know has actions all the same, and AWS adds actions every week.</remarks>
    public static IEnumerable<KnownAction> PerhapsGranted(GrantModel model, ActionPattern pattern)
    {
        if (!KnownActions.HasAny(pattern))
            return UnknownActions.Invent(model, pattern);
        return model.Statements.Where(s => s.IsGrant != s.Statement.Source.IsActionNegated).SelectMany(s => Unknown(model, s, pattern));
    }

    /// <summary>Lists actions outside of the reference that denials name or cover.</summary>
    public static IEnumerable<KnownAction> PerhapsDenied(GrantModel model, ActionPattern pattern) =>
        model.Statements.Where(s => !s.IsGrant && !s.Statement.Source.IsActionNegated).SelectMany(s => Unknown(model, s, pattern));

    private static IEnumerable<KnownAction> Unknown(GrantModel model, Weighed statement, ActionPattern pattern) =>
        statement.Statement.UnknownActions.SelectMany(a =>
            a.IsExact
                ? pattern.IsMatch(a.Compiled)
                    ? [KnownActions.Get(a.Value)]
                    : []
                : UnknownActions.Invent(model, pattern, a)
        );
}
