using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Controls;

/// <summary>Declares a value that programs and profiles may set for a control.</summary>
/// <param name="Name">The name, used as <c>$name</c> in predicates.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Default">The value when nobody sets one; empty for a parameter that must be set.</param>
/// <param name="Description">One sentence that says what the value limits.</param>
public sealed record ControlParameter(string Name, PropertyType Type, Literal Default, string Description)
{
    /// <summary>Gets whether somebody must give it a value before the control says anything: no default fits anybody.</summary>
    public bool MustBeSet { get; init; }

    /// <summary>Gets where it is declared.</summary>
    public SourceSpan Span { get; init; }
}
