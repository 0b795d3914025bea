using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the components: accounts, which are assessed, and the tool, which assesses.</summary>
internal static class ComponentJson
{
    /// <summary>Writes the list of accounts.</summary>
    public static void Accounts(Utf8JsonWriter json, IEnumerable<OscalAccount> accounts) =>
        json.List("components", accounts, (j, account) =>
        {
            var state = account.Result.State;
            j.Id("uuid", account.Component);
            j.WriteString("type", "system");
            j.Markup("title", $"AWS account {account.Result.Name}");
            j.Markup("description", $"IAM and STS of the AWS account {state.AccountId} in the partition {state.Partition}.");
            j.Props(
                new OscalProp("account", account.Result.Name),
                new OscalProp("account-id", state.AccountId),
                new OscalProp("partition", state.Partition)
            );
            Operational(j);
        });

    /// <summary>Writes the object <c>assessment-assets</c>: the tool and the platform it runs on.</summary>
    public static void Assets(Utf8JsonWriter json, OscalRun run) => json.Object("assessment-assets", () =>
        {
            json.List("components", [run], (j, r) =>
            {
                j.Id("uuid", r.Tool);
                j.WriteString("type", "software");
                j.WriteString("title", "IamCompliance");
                j.WriteString("description", "Assesses recorded states of AWS accounts. It reads, and changes nothing.");
                j.Props(new OscalProp("version", r.Run.ToolVersion, IsOscal: true), new OscalProp("tool-sha256", r.Run.Header.ToolDigest));
                Operational(j);
            });
            json.List("assessment-platforms", [run], (j, r) =>
            {
                j.Id("uuid", Uuid5.Of(r.Tool, "platform"));
                j.WriteString("title", "The machine or pipeline of the run");
                j.List("uses-components", [r.Tool], (k, tool) => k.Id("component-uuid", tool));
            });
        });

    private static void Operational(Utf8JsonWriter json) => json.Object("status", () => json.WriteString("state", "operational"));
}
