using System.CommandLine;
using System.Globalization;
using IamCompliance.Benchmarks.Synthetic;
using IamCompliance.State.Files;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Writes the two projects that the cost of test rows is measured with: generated rows, and empty theory rows.</summary>
internal static class RowsCommand
{
    public static Command Create()
    {
        var accounts = new Option<int>("--accounts") { DefaultValueFactory = _ => 200 };
        var controls = new Option<int>("--controls") { DefaultValueFactory = _ => 100 };
        var output = new Option<string>("--out", "-o")
        {
            Required = true,
            Description = "a folder inside this repository, such as artifacts/rows",
        };
        var command = new Command(
            "rows",
            "Write two projects, `generated` and `empty`, with the same number of test rows; time `dotnet test --no-build` on each."
        )
        {
            accounts,
            controls,
            output,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var folder = Path.GetFullPath(parsed.GetRequiredValue(output));
                await WriteGeneratedAsync(
                    Path.Combine(folder, "generated"),
                    parsed.GetValue(accounts),
                    parsed.GetValue(controls),
                    cancellationToken
                );
                WriteEmpty(Path.Combine(folder, "empty"), parsed.GetValue(accounts), parsed.GetValue(controls));
                return 0;
            }
        );
        return command;
    }

    private static async Task WriteGeneratedAsync(string folder, int accounts, int controls, CancellationToken cancellationToken)
    {
        var profile = new System.Text.StringBuilder("accounts:\n");
        for (var i = 0; i < accounts; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"account-{i:D3}");
            await StateFile.WriteAsync(
                SyntheticAccount.Create(new AccountSize(5, 3, 3, i)),
                Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.state.json"),
                cancellationToken
            );
            profile.Append(CultureInfo.InvariantCulture, $"  - {{ name: {name}, state: {name}.state.json }}\n");
        }

        File.WriteAllText(Path.Combine(folder, "iamcompliance.yaml"), profile.ToString());
        for (var i = 0; i < controls; i++)
        {
            var id = $"users-have-names-{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}";
            var control = Directory.CreateDirectory(Path.Combine(folder, "controls", "security-best-practices", id)).FullName;
            File.WriteAllText(Path.Combine(control, "control.yaml"), $"id: {id}\n{ControlBody}");
            File.WriteAllText(Path.Combine(control, "cases.yaml"), Cases);
        }

        File.WriteAllText(
            Path.Combine(folder, "Generated.Rows.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="$(RepositoryRoot)src/IamCompliance.Generator/build/IamCompliance.Generator.props" />
              <Import Project="$(RepositoryRoot)src/IamCompliance.Xunit/build/IamCompliance.Xunit.props" />
              <ItemGroup>
                <PackageReference Include="Microsoft.NET.Test.Sdk" />
                <PackageReference Include="xunit.runner.visualstudio" />
                <ProjectReference Include="$(RepositoryRoot)src/IamCompliance.Xunit/IamCompliance.Xunit.csproj" />
                <ProjectReference Include="$(RepositoryRoot)src/IamCompliance.Generator/IamCompliance.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              </ItemGroup>
              <Import Project="$(RepositoryRoot)src/IamCompliance.Xunit/build/IamCompliance.Xunit.targets" />
            </Project>
            """
        );
    }

    private static void WriteEmpty(string folder, int accounts, int controls)
    {
        Directory.CreateDirectory(folder);
        var code = new System.Text.StringBuilder("using Xunit;\nnamespace Empty.Rows;\npublic class EmptyRows\n{\n");
        code.Append(
            CultureInfo.InvariantCulture,
            $"    public static TheoryData<string> Accounts => [.. System.Linq.Enumerable.Range(0, {accounts}).Select(i => $\"account-{{i:D3}}\")];\n"
        );
        for (var i = 0; i < controls; i++)
            code.Append(
                CultureInfo.InvariantCulture,
                $"    [Theory] [MemberData(nameof(Accounts))] public void Row{i}(string account) {{ _ = account; }}\n"
            );
        File.WriteAllText(Path.Combine(folder, "Rows.cs"), code.Append("}\n").ToString());
        File.WriteAllText(
            Path.Combine(folder, "Empty.Rows.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <GenerateDocumentationFile>false</GenerateDocumentationFile>
                <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.NET.Test.Sdk" />
                <PackageReference Include="xunit" />
                <PackageReference Include="xunit.runner.visualstudio" />
                <!-- Nothing below artifacts/ is compiled unless it is named. -->
                <Compile Include="Rows.cs" />
              </ItemGroup>
            </Project>
            """
        );
    }

    private const string ControlBody = """
        title: Users have a name
        description: Every user has a name.
        rationale: The rows must be green, so that only their number counts.
        severity: low
        resource: AWS::IAM::User
        require: { userName: { exists: true } }
        remediation: { text: Name the user. }
        references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html]
        """;

    private const string Cases = """
        cases:
          - name: A user without a name fails
            hypothetical: AWS names every user.
            resources: { bob: { userName: null } }
            outcome: Fail
            subjects: { bob: Fail }
          - { name: No users is not applicable, resources: {}, outcome: NotApplicable }
          - { name: A user with a name is a pass, resources: { ada: { userName: ada } }, outcome: Pass, subjects: { ada: Pass } }
          - { name: A denied read is an error, parts: { iam/authorization-details: denied }, resources: {}, outcome: Error }
        """;
}
