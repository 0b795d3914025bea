namespace IamCompliance.Generator.Tests.Harness;

/// <summary>The members of IamCompliance.Xunit that generated code calls; the examples prove that the real one has them.</summary>
internal static class Adapter
{
    public const string Source = """
        using System;
        using System.Threading.Tasks;
        using Xunit.Abstractions;

        namespace IamCompliance.Xunit;

        [AttributeUsage(AttributeTargets.Assembly)]
        public sealed class CompiledDefinitionsAttribute(Type type) : Attribute
        {
            public Type Type => type;
        }

        public static class ControlTest
        {
            public static global::Xunit.TheoryData<string> Accounts(Type definitions) => new();

            public static Task RunAsync(Type definitions, string control, string account, ITestOutputHelper output) => Task.CompletedTask;
        }

        public static class CaseTest
        {
            public static void Run(Type definitions, string control, string sentence, ITestOutputHelper output) { }
        }

        public static class DecisionTest
        {
            public static Task RunAsync(Type decisions, string path, string text, string name, ITestOutputHelper output) => Task.CompletedTask;
        }

        public static class EvidenceTest
        {
            public static void Run(Type definitions, ITestOutputHelper output) { }
        }

        public static class ManualTest
        {
            public static void Run(Type definitions, string program, string requirement, ITestOutputHelper output) { }
        }
        """;
}
