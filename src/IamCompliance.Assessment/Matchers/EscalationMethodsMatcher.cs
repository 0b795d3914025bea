using IamCompliance.Assessment.Derivations;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Judges the list of methods of escalation whose actions a document allows all.</summary>
internal sealed class EscalationMethodsMatcher(Matcher[] matchers, DocumentRole role, SourcePart source)
    : DocumentListMatcher("escalationMethods", matchers, role, source)
{
    protected override (DerivedValue List, IReadOnlyList<string> Words) Find(CompiledPolicy policy)
    {
        var found = DocumentEscalations.Of(policy);
        return (DerivedValue.Of(found), found);
    }
}
