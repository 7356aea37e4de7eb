using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;
using System.Text;

namespace MailflowStandin
{
    // A console that nobody sees: it keeps every line with its kind, and answers questions as the test said beforehand.
    public sealed class RecordingHost : PSHost
    {
        readonly RecordingConsole console;
        readonly CultureInfo culture;
        readonly Guid id = Guid.NewGuid();
        public RecordingHost(CultureInfo culture, string[] answers) { this.culture = culture; console = new RecordingConsole(answers); }
        public IList<KeyValuePair<string, string>> Lines { get { return console.Lines; } }
        public int? ExitCode { get; private set; }
        public override string Name { get { return "ConsoleHost"; } }
        public override Version Version { get { return new Version(5, 1); } }
        public override Guid InstanceId { get { return id; } }
        public override CultureInfo CurrentCulture { get { return culture; } }
        public override CultureInfo CurrentUICulture { get { return CultureInfo.InvariantCulture; } }
        public override PSHostUserInterface UI { get { return console; } }
        public override void SetShouldExit(int exitCode) { ExitCode = exitCode; }
        public override void EnterNestedPrompt() { throw new NotSupportedException(); }
        public override void ExitNestedPrompt() { }
        public override void NotifyBeginApplication() { }
        public override void NotifyEndApplication() { }
    }

    sealed class RecordingConsole : PSHostUserInterface
    {
        readonly Queue<string> answers;
        readonly StringBuilder open = new StringBuilder();
        public readonly List<KeyValuePair<string, string>> Lines = new List<KeyValuePair<string, string>>();
        public RecordingConsole(string[] answers) { this.answers = new Queue<string>(answers); }
        void Add(string kind, string text) { Lines.Add(new KeyValuePair<string, string>(kind, text)); }
        string NextAnswer(string question)
        {
            Add("question", question);
            if (answers.Count == 0) throw new HostException("Nobody is there to answer: " + question);
            return answers.Dequeue();
        }
        readonly RecordingScreen screen = new RecordingScreen();
        public override PSHostRawUserInterface RawUI { get { return screen; } }
        public override void Write(string value) { open.Append(value); }
        public override void Write(ConsoleColor foreground, ConsoleColor background, string value) { open.Append(value); }
        public override void WriteLine(string value) { Add("line", open + value); open.Clear(); }
        public override void WriteErrorLine(string value) { Add("error", value); }
        public override void WriteWarningLine(string value) { Add("warning", value); }
        public override void WriteVerboseLine(string value) { Add("verbose", value); }
        public override void WriteDebugLine(string value) { Add("debug", value); }
        public override void WriteProgress(long sourceId, ProgressRecord record) { if (record.RecordType == ProgressRecordType.Processing) Add("progress", record.Activity + ": " + record.StatusDescription); }
        public override string ReadLine() { return NextAnswer("ReadLine"); }
        public override SecureString ReadLineAsSecureString() { throw new HostException("No password is typed here."); }
        public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> fields)
        {
            var values = new Dictionary<string, PSObject>();
            foreach (var field in fields) values[field.Name] = NextAnswer(caption + " " + message + " " + field.Name);
            return values;
        }
        public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
        {
            string answer = NextAnswer((caption + " " + message).Trim());
            for (int i = 0; i < choices.Count; i++)
            {
                if (choices[i].Label.Replace("&", "").Equals(answer, StringComparison.OrdinalIgnoreCase)) return i;
            }
            throw new HostException("'" + answer + "' is none of the choices of: " + message);
        }
        public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) { throw new HostException("The stand-in's Get-Credential answers."); }
        public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes types, PSCredentialUIOptions options) { throw new HostException("The stand-in's Get-Credential answers."); }
    }

    // As wide as a console window usually is; it draws nothing.
    sealed class RecordingScreen : PSHostRawUserInterface
    {
        public override ConsoleColor ForegroundColor { get; set; }
        public override ConsoleColor BackgroundColor { get; set; }
        public override Size BufferSize { get; set; } = new Size(120, 3000);
        public override Size WindowSize { get; set; } = new Size(120, 50);
        public override Size MaxWindowSize { get { return WindowSize; } }
        public override Size MaxPhysicalWindowSize { get { return WindowSize; } }
        public override Coordinates CursorPosition { get; set; }
        public override Coordinates WindowPosition { get; set; }
        public override int CursorSize { get; set; }
        public override string WindowTitle { get; set; } = "";
        public override bool KeyAvailable { get { return false; } }
        public override KeyInfo ReadKey(ReadKeyOptions options) { throw new HostException("Nobody is there to press a key."); }
        public override void FlushInputBuffer() { }
        public override BufferCell[,] GetBufferContents(Rectangle rectangle) { throw new NotSupportedException(); }
        public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) { }
        public override void SetBufferContents(Rectangle rectangle, BufferCell fill) { }
        public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) { }
    }
}
