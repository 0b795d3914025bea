using System.Text.Json;
using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a principal that may do what is asked, all its policies taken together; conditions on the excepted keys make it
/// harmless.</summary>
internal sealed class CanDecider(AccessQuestion asked) : Decider
{
    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        Find(element, scope) is { } finding ? TruthLogic.Of(finding.Extent != GrantExtent.None) : Truth.Unknown;

    protected override string? Describe(JsonElement element, in Scope scope) =>
        Find(element, scope) is { } finding ? FindingWords.Of(finding, "can do", "can do nothing of it") : null;

    // The value of granted or effective access says whose it is and which it is.
    private GrantFinding? Find(JsonElement element, in Scope scope)
    {
        var access = element.Text("access") == "effective" ? scope.Account.Access.Effective : scope.Account.Access.Granted;
        return access.Find(element.Text("arn") ?? "") is { } principal && asked.In(scope) is { } question
            ? PolicyGrants.Find(principal.Policies, question)
            : null;
    }
}
