namespace IamCompliance.Xunit;

/// <summary>Names the type that carries the definitions a test assembly was compiled from.</summary>
/// <param name="type">A type with a static property <c>Sources</c>: the canonical texts, with their logical paths.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CompiledDefinitionsAttribute(Type type) : Attribute
{
    /// <summary>Gets the type that carries the definitions.</summary>
    public Type Type { get; } = type;
}
