using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Holds a control with one deliberate mistake.</summary>
/// <param name="Change">The mistake, for the message when no case notices it.</param>
/// <param name="Control">The control that has it.</param>
/// <param name="Span">Where the clause is written that was changed.</param>
public sealed record Mutant(string Change, Control Control, SourceSpan Span);
