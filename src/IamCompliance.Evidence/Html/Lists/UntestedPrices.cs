using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Writes which controls were left out for what they cost, and how to have them.</summary>
internal static class UntestedPrices
{
    /// <summary>Writes the section; nothing where no control that is not selected has a price.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<Control> controls)
    {
        if (controls.Count == 0)
            return;
        html.Leaf("h2", "Controls left out for their price");
        html.Leaf(
            "p",
            "What they read costs calls for each user or role, and nobody asked for them by name: a profile, a "
                + "program or the command line does."
        );
        using (html.Open("table", ("class", "requirements")))
        {
            TableHead.Write(html, "Control", "Demand", "Price in calls");
            using (html.Open("tbody"))
            {
                foreach (var control in controls)
                    Row(html, control);
            }
        }
    }

    private static void Row(HtmlWriter html, Control control)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
                html.Leaf("code", control.Id);
            using (html.Open("td"))
                html.Prose(control.Title);
            html.Leaf("td", ControlPrice.Words(control)!);
        }
    }
}
