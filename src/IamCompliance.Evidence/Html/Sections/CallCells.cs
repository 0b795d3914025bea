using IamCompliance.State;

namespace IamCompliance.Evidence.Html;

/// <summary>Writes the cells of one call.</summary>
internal static class CallCells
{
    /// <summary>Writes the cells; a part without calls gets one that says so.</summary>
    public static void Write(HtmlWriter html, CallRecord? call)
    {
        if (call is null)
        {
            html.Leaf("td", "no call recorded", ("colspan", "5"), ("class", "hint"));
            return;
        }

        using (html.Open("td"))
        {
            html.Leaf("code", call.Operation);
            foreach (var (name, value) in call.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
                html.Leaf("p", $"{name} = {ShortText.Of(value)}", ("class", "hint"));
        }

        html.Leaf("td", (call.Source, call.Region) switch
        {
            (null, _) => "not recorded",
            ({ } source, null) => source,
            ({ } source, { } region) => $"{source} in {region}",
        });
        html.Leaf("td", Numbers.Text(call.Pages), ("class", "number"));
        html.Leaf("td", call.EndOfList ?? "none");
        using (html.Open("td"))
        {
            if (call.BodySha256 is { } digest)
                html.Leaf("code", digest, ("class", "digest"));
            else
                html.Text("not recorded");
        }
    }
}
