using IamCompliance.Assessment.Derivations;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Judges the list of services of which Allow statements of a document grant every action.</summary>
internal sealed class WholeServicesMatcher(Matcher[] matchers, DocumentRole role, SourcePart source)
    : DocumentListMatcher("wholeServices", matchers, role, source)
{
    protected override (DerivedValue List, IReadOnlyList<string> Words) Find(CompiledPolicy policy)
    {
        var found = PolicyGrants.WholeServices([policy]);
        return (DerivedValue.Of(found), found);
    }
}
