using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Says who accepts a failure, why and until when.</summary>
internal static class WaiverText
{
    /// <summary>Writes one sentence or two.</summary>
    public static void Write(HtmlWriter html, Waiver waiver, Outcome outcome)
    {
        html.Text(outcome == Outcome.WaiverExpired ? "Waiver expired at " : "Waived until ");
        html.Text($"{Instants.EndInWords(waiver.Expires)}: ");
        using (html.Open("bdi"))
            html.Prose(waiver.Reason);
        html.Text(" ");
        using (html.Open("bdi"))
            html.Prose(
                $"Owner {waiver.Owner}, approved by {waiver.Approver}, {(waiver.Ticket is null ? "no ticket" : $"ticket {waiver.Ticket}")}."
            );
    }
}
