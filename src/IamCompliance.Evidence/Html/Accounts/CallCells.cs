using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Results;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Writes the cells of one call.</summary>
internal static class CallCells
{
    private const int MostRequests = 3;

    /// <summary>The headings over them.</summary>
    public static ReadOnlySpan<string> Headings => Titles;

    private static readonly string[] Titles = ["Call", "Answered", "Request ids", "Pages", "Proof of the end", "SHA-256 of the answer"];

    /// <summary>Writes the cells; a part without calls gets one that says so.</summary>
    public static void Write(HtmlWriter html, CallRecord? call)
    {
        if (call is null)
        {
            html.Leaf("td", "no call recorded", ("colspan", Numbers.Plain(Titles.Length)), ("class", "hint"));
            return;
        }

        using (html.Open("td"))
        {
            html.Leaf("code", call.Operation);
            foreach (var (name, value) in call.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
                html.Leaf("p", $"{name} = {ShortText.Of(value)}", ("class", "hint"));
        }

        html.Leaf("td", $"{Source(call)}{(call.ServerDate is { } date ? $", {Instants.Text(date)}" : "")}");
        using (html.Open("td"))
            Requests(html, call.RequestIds);
        html.Leaf(
            "td",
            call.Retries == 0
                ? Numbers.Text(call.Pages)
                : $"{Numbers.Text(call.Pages)}, {(call.Retries == 1 ? "1 retry" : $"{Numbers.Text(call.Retries)} retries")}",
            ("class", "number")
        );
        html.Leaf("td", call.EndOfList ?? "none");
        using (html.Open("td"))
        {
            if (call.BodySha256 is { } digest)
                html.Leaf("code", digest, ("class", "digest"));
            else
                html.Text("not recorded");
        }
    }

    private static string Source(CallRecord call) =>
        (call.Source, call.Region) switch
        {
            (null, _) => "not recorded",
            ({ } source, null) => source,
            ({ } source, { } region) => $"{source} in {region}",
        };

    private static void Requests(HtmlWriter html, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
            html.Leaf("span", "not kept by an export", ("class", "hint"));
        foreach (var id in ids.Take(MostRequests))
        {
            html.Leaf("code", id, ("class", "digest"));
            html.Text(" ");
        }

        if (ids.Count > MostRequests)
            html.Leaf("span", $"and {Numbers.Text(ids.Count - MostRequests)} more in {ResultsFile.Path}", ("class", "hint"));
    }
}
