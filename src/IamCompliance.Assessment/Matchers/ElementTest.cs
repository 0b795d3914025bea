using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Tests one element of a list.</summary>
internal abstract class ElementTest
{
    public abstract Truth Test(JsonElement element, in Value list, in Scope scope, string? path, Trace? parent);
}
