using IamCompliance.Assessment;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Html;

/// <summary>Places the result of one control on one account on the page.</summary>
/// <param name="Account">The account.</param>
/// <param name="Control">The result.</param>
/// <param name="Name">The name of its report, unique in the package.</param>
internal sealed record PageResult(AccountResult Account, ControlResult Control, string Name)
{
    /// <summary>Gets the control as it is defined.</summary>
    public Control Definition => Control.Control.Control;

    /// <summary>Gets the anchor of its section.</summary>
    public string Anchor => $"control-{Name.Replace('/', '.')}";
}
