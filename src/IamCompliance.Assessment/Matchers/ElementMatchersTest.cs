using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Tests an element that is a plain value: every matcher must hold.</summary>
internal sealed class ElementMatchersTest(CompiledMatcher[] matchers, PropertyType elementType) : ElementTest
{
    public override Truth Test(JsonElement element, in Value list, in Scope scope, string? path, Trace? parent)
    {
        var value = JsonKinds.Check(element, elementType, list.Source);
        if (matchers.Length == 1)
            return matchers[0].Compare(value, scope, path, parent);

        var trace = parent?.Add(new Trace(TraceKind.All, $"{path} {string.Join(" and ", matchers.Select(m => m.Sentence))}"));
        var result = Truth.True;
        foreach (var matcher in matchers)
        {
            result = TruthLogic.And(result, matcher.Compare(value, scope, path, trace));
            if (result == Truth.False && trace is null)
                break;
        }

        if (trace is not null)
            trace.Truth = result;
        return result;
    }
}
