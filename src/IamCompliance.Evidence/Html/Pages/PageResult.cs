using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Places the result of one control on one account among the pages.</summary>
/// <param name="Account">The account.</param>
/// <param name="Control">The result.</param>
/// <param name="Name">The name of its report, unique in the package.</param>
internal sealed record PageResult(AccountResult Account, ControlResult Control, string Name)
{
    /// <summary>Gets the control as it is defined.</summary>
    public Control Definition => Control.Control.Control;

    /// <summary>Gets the path of its page.</summary>
    public string Path => $"controls/{Name}.html";

    /// <summary>Gets what tells this binding from another of the same control: its values; null when the control is bound under its own
    /// id.</summary>
    public string? Binding =>
        Control.Control.Name is { } name && name.Length > Definition.Id.Length && name.StartsWith(Definition.Id, StringComparison.Ordinal)
            ? name[Definition.Id.Length..]
            : null;
}
