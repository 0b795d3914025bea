using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares text with a pattern or a piece of text.</summary>
internal abstract class TextMatcher(string name) : OperandMatcher(name)
{
    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.String;
}
