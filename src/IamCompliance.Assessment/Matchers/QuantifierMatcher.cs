using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds a test against every element of a list. A missing list is one without elements.</summary>
internal abstract class QuantifierMatcher(ElementTest test) : Matcher
{
    protected ElementTest ElementTest { get; } = test;

    /// <summary>Gets the truth of a list without elements.</summary>
    protected abstract Truth Start { get; }

    /// <summary>Gets the truth that further elements cannot change.</summary>
    protected abstract Truth Settled { get; }

    protected override Truth WhenAbsent => Start;

    protected sealed override bool TakesLists => true;

    protected sealed override bool TakesSingles => false;

    protected abstract Truth Combine(Truth soFar, Truth element);

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var result = Start;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var path = trace is null ? null : $"{trace.Path}[{ElementKey.Of(item, index)}]";
            result = Combine(result, ElementTest.Test(item, value, scope, path, trace));
            if (result == Settled && trace is null)
                break;
            index++;
        }

        return result;
    }
}
