using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Policies.Escalation;

/// <summary>Finds the methods of escalation that one document alone enables.</summary>
public static class DocumentEscalations
{
    /// <summary>
    /// Lists the ids of the methods all of whose actions the document allows on some resource, sorted. Whether there is a principal or role
    /// to use them on, the document does not say; methods that need a resource of which IAM says nothing are left out. A key or password
    /// that one may make for oneself gives nobody more; a policy attached to oneself does.
    /// So it is with a user or role that one creates: it has no rights before somebody gives it some.
    /// </summary>
    public static IReadOnlyList<string> Of(CompiledPolicy policy)
    {
        var granted = new GrantedActions([policy], isAboutOthers: false);
        var grantedOnOthers = new GrantedActions([policy], isAboutOthers: true);
        return
        [
            .. EscalationMethods
                .All.Where(m =>
                    !m.NeedsResource
                    && m.Needs.Count > 0
                    && m.Pattern != EscalationPattern.CreateIdentity
                    && m.Needs.All((m.Pattern == EscalationPattern.BecomeUser ? grantedOnOthers : granted).Has)
                )
                .Select(m => m.Id)
                .Order(StringComparer.Ordinal),
        ];
    }
}
