using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>A list.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
