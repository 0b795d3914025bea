using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds the methods of escalation that one document alone enables.</summary>
public static class DocumentEscalations
{
    /// <summary>
    /// Lists the ids of the methods all of whose actions the document allows on some resource, sorted. Whether there is a principal or role to
    /// use them on, the document does not say; methods that need a resource of which IAM says nothing are left out. Rights to one's own user,
    /// such as making access keys for oneself, give nobody more.
    /// </summary>
    public static IReadOnlyList<string> Of(CompiledPolicy policy) =>
    [
        .. EscalationMethods.All
            .Where(m => !m.NeedsResource && m.Needs.Count > 0 && m.Needs.All(a => PolicyGrants.Find([policy], new GrantQuestion { Actions = [a], IsAboutOthers = true }).Extent != GrantExtent.None))
            .Select(m => m.Id)
            .Order(StringComparer.Ordinal),
    ];
}
