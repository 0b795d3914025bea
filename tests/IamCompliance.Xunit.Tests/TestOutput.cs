using System.Globalization;
using Xunit.Abstractions;

namespace IamCompliance.Xunit.Tests;

/// <summary>Keeps what a passing test says.</summary>
internal sealed class TestOutput : ITestOutputHelper
{
    public List<string> Lines { get; } = [];

    public void WriteLine(string message) => Lines.Add(message);

    public void WriteLine(string format, params object[] args) => Lines.Add(string.Format(CultureInfo.InvariantCulture, format, args));
}
