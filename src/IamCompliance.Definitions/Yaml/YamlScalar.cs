using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Yaml;

/// <summary>A scalar. Only a plain one may stand for a number, a boolean or null; a quoted one is always text.</summary>
public sealed record YamlScalar(string Value, bool IsPlain, SourceSpan Span) : YamlNode(Span);
