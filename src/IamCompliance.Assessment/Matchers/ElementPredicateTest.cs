using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Predicates;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Tests an element that is an object: paths start inside it.</summary>
internal sealed class ElementPredicateTest(Node predicate) : ElementTest
{
    public override Truth Test(JsonElement element, in Value list, in Scope scope, string? path, Trace? parent) =>
        predicate.Evaluate(scope.Inside(element, path is null ? null : path + "."), parent);
}
