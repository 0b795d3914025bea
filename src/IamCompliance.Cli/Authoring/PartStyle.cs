using IamCompliance.State.Model;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary>Colours the status of a part.</summary>
internal static class PartStyle
{
    public static Style Of(Part part, bool isAsPlanned) =>
        part.Status switch
        {
            ReadStatus.Complete or ReadStatus.Absent => new Style(Color.Green),
            _ when isAsPlanned => new Style(Color.Grey),
            _ => new Style(Color.Red),
        };
}
