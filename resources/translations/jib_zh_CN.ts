<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About JIB Desktop</source>
        <translation>关于JIB Desktop</translation>
    </message>
    <message>
        <source>JIB Desktop</source>
        <translation>JIB Desktop</translation>
    </message>
    <message>
        <source>&amp;Licences of what is inside</source>
        <translation>所含组件的许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Startups, contracts, desks and cloud credits of an innovation base, on your own computer. Free software under the Apache License 2.0.</source>
        <translation>在本机管理创新基地的初创公司、合同、工位和云资源额度。基于Apache许可证2.0的自由软件。</translation>
    </message>
    <message>
        <source>Data file: {path} ({size} MB)</source>
        <translation>数据文件：{path}（{size} MB）</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>New cloud account</source>
        <translation>新建云账号</translation>
    </message>
    <message>
        <source>Change cloud account</source>
        <translation>修改云账号</translation>
    </message>
    <message>
        <source>Enter account</source>
        <translation>录入账号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) assigned …</source>
        <translation>
            <numerusform>已指定 %n 个表头…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign headers …</source>
        <translation>指定表头…</translation>
    </message>
    <message>
        <source>Without a startup what it uses waits in suspense.</source>
        <translation>没有初创公司时，其消费将暂挂。</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>As the provider writes it; 16 digits as a rule</source>
        <translation>服务商的写法，通常 16 位数字</translation>
    </message>
    <message>
        <source>Name in &amp;bills</source>
        <translation>账单中的名称(&amp;B)</translation>
    </message>
    <message>
        <source>As bills name the account, if they do: alpha@example.com</source>
        <translation>账单中的账号名称（如有）：alpha@example.com</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>初创公司(&amp;S)</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>名称、拼音或联系人</translation>
    </message>
    <message>
        <source>&amp;Pool of the base: credit is allocated from here</source>
        <translation>基地额度池：从此账号划拨额度(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>Of bills that name none</source>
        <translation>账单未注明时使用</translation>
    </message>
    <message>
        <source>&amp;Credit stands in</source>
        <translation>额度所在列(&amp;C)</translation>
    </message>
    <message>
        <source>The column of the bill that counts as the startup’s credit</source>
        <translation>账单中计为初创公司额度的列</translation>
    </message>
    <message>
        <source>&amp;Vouchers pay</source>
        <translation>代金券使用顺序(&amp;V)</translation>
    </message>
    <message>
        <source>Where a bill does not say which voucher paid</source>
        <translation>账单未注明使用哪张代金券时</translation>
    </message>
    <message>
        <source>&amp;Headers of bills</source>
        <translation>账单表头(&amp;H)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>No account yet. Enter those of the startups, and the pool if the base has one.</source>
        <translation>还没有账号。请录入初创公司的账号；如有基地额度池也请录入。</translation>
    </message>
    <message>
        <source>Cloud accounts</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Whose account is whose, how its bills are read, and in which order its vouchers pay.</source>
        <translation>账号归属、账单读取方式与代金券使用顺序。</translation>
    </message>
    <message>
        <source>&amp;New account …</source>
        <translation>新建账号(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Assign to a startup …</source>
        <translation>归属初创公司(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Draft contract {subject}</source>
        <translation>起草合同“{subject}”</translation>
    </message>
    <message>
        <source>Change contract {subject}</source>
        <translation>修改合同“{subject}”</translation>
    </message>
    <message>
        <source>Sign {subject}</source>
        <translation>签署“{subject}”</translation>
    </message>
    <message>
        <source>Remove draft {subject}</source>
        <translation>移除草稿“{subject}”</translation>
    </message>
    <message>
        <source>Amend {subject}</source>
        <translation>为“{subject}”添加补充协议</translation>
    </message>
    <message>
        <source>Remove amendment of {subject}</source>
        <translation>移除“{subject}”的补充协议</translation>
    </message>
    <message>
        <source>Renew {subject}</source>
        <translation>续签“{subject}”</translation>
    </message>
    <message>
        <source>Give notice for {subject}</source>
        <translation>通知终止“{subject}”</translation>
    </message>
    <message>
        <source>Withdraw notice for {subject}</source>
        <translation>撤回“{subject}”的终止通知</translation>
    </message>
    <message>
        <source>Terminate {subject}</source>
        <translation>终止“{subject}”</translation>
    </message>
    <message>
        <source>Correct {subject}</source>
        <translation>更正“{subject}”</translation>
    </message>
    <message>
        <source>Mark invoiced: {subject}</source>
        <translation>将“{subject}”标记为已开票</translation>
    </message>
    <message>
        <source>Mark paid: {subject}</source>
        <translation>将“{subject}”标记为已付款</translation>
    </message>
    <message>
        <source>Mark unpaid: {subject}</source>
        <translation>将“{subject}”标记为未付款</translation>
    </message>
    <message>
        <source>Plan again: {subject}</source>
        <translation>将“{subject}”恢复为计划中</translation>
    </message>
    <message>
        <source>Attach {subject}</source>
        <translation>添加文件“{subject}”</translation>
    </message>
    <message>
        <source>Remove document {subject}</source>
        <translation>移除文件“{subject}”</translation>
    </message>
    <message>
        <source>Tick checklist of {subject}</source>
        <translation>勾选“{subject}”的清单</translation>
    </message>
    <message>
        <source>Add to checklist of {subject}</source>
        <translation>在“{subject}”的清单中添加事项</translation>
    </message>
    <message>
        <source>Remove from checklist of {subject}</source>
        <translation>从“{subject}”的清单中移除事项</translation>
    </message>
    <message>
        <source>Change rule of numbers to {subject}</source>
        <translation>将编号规则改为“{subject}”</translation>
    </message>
    <message>
        <source>Import contracts from {subject}</source>
        <translation>从“{subject}”导入合同</translation>
    </message>
    <message>
        <source>Enter cloud account {subject}</source>
        <translation>录入云账号{subject}</translation>
    </message>
    <message>
        <source>Change cloud account {subject}</source>
        <translation>修改云账号{subject}</translation>
    </message>
    <message>
        <source>Remove cloud account {subject}</source>
        <translation>移除云账号{subject}</translation>
    </message>
    <message>
        <source>Assign cloud account {subject}</source>
        <translation>归属云账号{subject}</translation>
    </message>
    <message>
        <source>Import bill {subject}</source>
        <translation>导入账单{subject}</translation>
    </message>
    <message>
        <source>Import vouchers {subject}</source>
        <translation>导入代金券{subject}</translation>
    </message>
    <message>
        <source>Import grants</source>
        <translation>导入额度批次</translation>
    </message>
    <message>
        <source>Import cloud accounts from {subject}</source>
        <translation>从 {subject} 导入云账号</translation>
    </message>
    <message>
        <source>Grant credit to {subject}</source>
        <translation>发放额度：{subject}</translation>
    </message>
    <message>
        <source>Allocate credit to {subject}</source>
        <translation>划拨额度：{subject}</translation>
    </message>
    <message>
        <source>Recall credit {subject}</source>
        <translation>回收额度：{subject}</translation>
    </message>
    <message>
        <source>Declare {subject} void</source>
        <translation>作废{subject}</translation>
    </message>
    <message>
        <source>Adjust credit {subject}</source>
        <translation>调整额度：{subject}</translation>
    </message>
    <message>
        <source>Reverse a booking</source>
        <translation>冲正一笔记账</translation>
    </message>
    <message>
        <source>Let vouchers pay for {subject}</source>
        <translation>用代金券抵扣：{subject}</translation>
    </message>
    <message>
        <source>Close {subject}</source>
        <translation>月结{subject}</translation>
    </message>
    <message>
        <source>Open {subject} again</source>
        <translation>反结账{subject}</translation>
    </message>
    <message>
        <source>Note on voucher {subject}</source>
        <translation>代金券{subject}备注</translation>
    </message>
    <message>
        <source>Sign the comparison of vouchers</source>
        <translation>签署代金券对账</translation>
    </message>
    <message>
        <source>Give desks to {subject}</source>
        <translation>分配工位给“{subject}”</translation>
    </message>
    <message>
        <source>Reserve desks for {subject}</source>
        <translation>为“{subject}”预留工位</translation>
    </message>
    <message>
        <source>Take out of service: {subject}</source>
        <translation>停用工位“{subject}”</translation>
    </message>
    <message>
        <source>Free desks: {subject}</source>
        <translation>释放工位“{subject}”</translation>
    </message>
    <message>
        <source>Free desks for a while: {subject}</source>
        <translation>暂时释放工位“{subject}”</translation>
    </message>
    <message>
        <source>Extend desks: {subject}</source>
        <translation>延长工位“{subject}”</translation>
    </message>
    <message>
        <source>Move to other desks: {subject}</source>
        <translation>调换工位“{subject}”</translation>
    </message>
    <message>
        <source>Correct desks: {subject}</source>
        <translation>更正工位“{subject}”</translation>
    </message>
    <message>
        <source>Take back desks: {subject}</source>
        <translation>收回工位“{subject}”</translation>
    </message>
    <message>
        <source>Carry desks over: {subject}</source>
        <translation>延续工位“{subject}”</translation>
    </message>
    <message>
        <source>Seat together: {subject}</source>
        <translation>集中安排座位“{subject}”</translation>
    </message>
    <message>
        <source>Add floor {subject}</source>
        <translation>添加楼层“{subject}”</translation>
    </message>
    <message>
        <source>Change floor {subject}</source>
        <translation>修改楼层“{subject}”</translation>
    </message>
    <message>
        <source>Remove floor {subject}</source>
        <translation>移除楼层“{subject}”</translation>
    </message>
    <message>
        <source>Change picture of floor {subject}</source>
        <translation>更换楼层“{subject}”的图片</translation>
    </message>
    <message>
        <source>Draw {subject}</source>
        <translation>绘制“{subject}”</translation>
    </message>
    <message>
        <source>Place desks {subject}</source>
        <translation>放置工位“{subject}”</translation>
    </message>
    <message>
        <source>Change desks {subject}</source>
        <translation>修改工位“{subject}”</translation>
    </message>
    <message>
        <source>Remove desks {subject}</source>
        <translation>移除工位“{subject}”</translation>
    </message>
    <message>
        <source>Clear away desks {subject}</source>
        <translation>撤除工位“{subject}”</translation>
    </message>
    <message>
        <source>Number desks {subject}</source>
        <translation>为工位编号“{subject}”</translation>
    </message>
    <message>
        <source>Use floor plan {subject}</source>
        <translation>使用平面图“{subject}”</translation>
    </message>
    <message>
        <source>Import desks from {subject}</source>
        <translation>从“{subject}”导入工位</translation>
    </message>
    <message>
        <source>Import desk allocations from {subject}</source>
        <translation>从“{subject}”导入工位分配</translation>
    </message>
    <message>
        <source>Keep template {subject}</source>
        <translation>保存模板“{subject}”</translation>
    </message>
    <message>
        <source>Remove template {subject}</source>
        <translation>移除模板“{subject}”</translation>
    </message>
    <message>
        <source>Write finance workbook</source>
        <translation>生成财务报表工作簿</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>新增“{subject}”</translation>
    </message>
    <message>
        <source>Change {subject}</source>
        <translation>修改“{subject}”</translation>
    </message>
    <message>
        <source>Change stage of {subject}</source>
        <translation>修改“{subject}”的阶段</translation>
    </message>
    <message>
        <source>Remove {subject}</source>
        <translation>移除“{subject}”</translation>
    </message>
    <message>
        <source>Remove {subject} startups</source>
        <translation>移除 {subject} 家初创公司</translation>
    </message>
    <message>
        <source>Restore {subject}</source>
        <translation>恢复“{subject}”</translation>
    </message>
    <message>
        <source>Merge into {subject}</source>
        <translation>合并到“{subject}”</translation>
    </message>
    <message>
        <source>Tell apart {subject}</source>
        <translation>区分“{subject}”</translation>
    </message>
    <message>
        <source>Import startups from {subject}</source>
        <translation>从“{subject}”导入初创公司</translation>
    </message>
    <message>
        <source>Import contacts from {subject}</source>
        <translation>从“{subject}”导入联系人</translation>
    </message>
    <message>
        <source>Import all from {subject}</source>
        <translation>从“{subject}”导入全部</translation>
    </message>
    <message>
        <source>Note on {subject}</source>
        <translation>备注“{subject}”</translation>
    </message>
    <message>
        <source>Remove note on {subject}</source>
        <translation>移除“{subject}”的备注</translation>
    </message>
    <message>
        <source>Add contact {subject}</source>
        <translation>添加联系人“{subject}”</translation>
    </message>
    <message>
        <source>Change contact {subject}</source>
        <translation>修改联系人“{subject}”</translation>
    </message>
    <message>
        <source>Remove contact {subject}</source>
        <translation>移除联系人“{subject}”</translation>
    </message>
    <message>
        <source>Add field {subject}</source>
        <translation>添加创新领域“{subject}”</translation>
    </message>
    <message>
        <source>Change field {subject}</source>
        <translation>修改创新领域“{subject}”</translation>
    </message>
    <message>
        <source>Remove field {subject}</source>
        <translation>移除创新领域“{subject}”</translation>
    </message>
    <message>
        <source>Make demo data</source>
        <translation>生成演示数据</translation>
    </message>
    <message>
        <source>Add template {subject}</source>
        <translation>添加模板“{subject}”</translation>
    </message>
    <message>
        <source>Change template {subject}</source>
        <translation>修改模板“{subject}”</translation>
    </message>
</context>
<context>
    <name>AdjustDialog</name>
    <message>
        <source>Adjust credit</source>
        <translation>调整额度</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>调整金额(&amp;B)</translation>
    </message>
    <message>
        <source>Below 0 takes credit away: -250.00</source>
        <translation>负数为减少额度：-250.00</translation>
    </message>
    <message>
        <source>It stays in the ledger</source>
        <translation>将留在台账中</translation>
    </message>
    <message>
        <source>The voucher has lapsed: what is added lapses at once.</source>
        <translation>代金券已过期：增加的额度会立即过期清零。</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已发放</translation>
    </message>
</context>
<context>
    <name>AllocateDialog</name>
    <message>
        <source>Allocate credit from the pool</source>
        <translation>从额度池划拨</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>代金券(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>划拨给(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>{voucher} · {left} left · until {day}</source>
        <translation>{voucher} · 剩余{left} · 至{day}</translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <source>Change a term, and say why.</source>
        <translation>请修改条款并说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change on {first}, for good.</source>
        <translation>
            <numerusform>自{first}起变更%n项条款，长期有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change from {first} to {last}, both days included, and then go back.</source>
        <translation>
            <numerusform>{first}至{last}（含首末两日）变更%n项条款，之后自动恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend contract</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: for good. With a day the terms go back after it.</source>
        <translation>留空即长期有效；填写日期，则期后恢复原条款。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>D&amp;esks</source>
        <translation>工位(&amp;E)</translation>
    </message>
    <message>
        <source>Fee / &amp;month</source>
        <translation>月费(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>增值税率(&amp;V)</translation>
    </message>
    <message>
        <source>Dep&amp;osit</source>
        <translation>押金(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cloud credit</source>
        <translation>云资源额度(&amp;C)</translation>
    </message>
    <message>
        <source>Notice &amp;period</source>
        <translation>提前通知期(&amp;P)</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>通知期单位</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <translation>约定日期(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>添加补充协议</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign an unknown account</source>
        <translation>归属未知账号</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>初创公司(&amp;S)</translation>
    </message>
    <message>
        <source>Bills name an account that belongs to no startup. What it used waits in suspense.</source>
        <translation>账单中有不属于任何初创公司的账号，其消费暂挂待处理。</translation>
    </message>
    <message>
        <source>{amount} of {months} goes from suspense to {startup}.</source>
        <translation>{months}的{amount}从暂挂转给{startup}。</translation>
    </message>
    <message>
        <source>Vouchers of the account pay {amount} of it at once.</source>
        <translation>该账号的代金券立即抵扣其中{amount}。</translation>
    </message>
    <message>
        <source>{amount} stays unallocated until a voucher of the account can pay it.</source>
        <translation>{amount}保持未分配，直到该账号有代金券可以抵扣。</translation>
    </message>
    <message>
        <source>Nothing was used on it yet; its next bill goes to {startup}.</source>
        <translation>尚无消费；下一期账单将归{startup}。</translation>
    </message>
    <message>
        <source>Totals do not change.</source>
        <translation>合计不变。</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Attach to the contract (20 MB each at most)</source>
        <translation>添加合同文件（每个最大20 MB）</translation>
    </message>
    <message>
        <source>{name} may be a program, so it is not opened from here. Save it and look at it first.</source>
        <translation>“{name}”可能是程序，不会在此打开。请先另存并检查。</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>已写入“{file}”。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>{age}备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup written to {path}</source>
        <translation>已备份到“{path}”</translation>
    </message>
</context>
<context>
    <name>BeyondPlan</name>
    <message>
        <source>Jinqiao (invented)</source>
        <translation>金桥（虚构）</translation>
    </message>
    <message>
        <source>Preparing the figures</source>
        <translation>正在准备使用率</translation>
    </message>
    <message>
        <source>Save plan as a picture</source>
        <translation>将平面图存为图片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>BillField</name>
    <message>
        <source>Month of the bill</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Account that pays</source>
        <translation>付款账号</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>付款账号名称</translation>
    </message>
    <message>
        <source>Account that used it</source>
        <translation>使用账号</translation>
    </message>
    <message>
        <source>Name of the account that used it</source>
        <translation>使用账号名称</translation>
    </message>
    <message>
        <source>Order or bill</source>
        <translation>订单号/账单号</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Billing item</source>
        <translation>计费项</translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation>账单类型</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>产品代码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>使用开始时间</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>使用结束时间</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>消费时间</translation>
    </message>
    <message>
        <source>Day of the bill</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Gross less discount</source>
        <translation>折后价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠金额</translation>
    </message>
    <message>
        <source>Paid by coupons</source>
        <translation>优惠券抵扣</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Paid by vouchers</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>Paid by prepaid card</source>
        <translation>储值卡支付</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>欠费金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Voucher that paid</source>
        <translation>抵扣的代金券</translation>
    </message>
    <message>
        <source>Amount of the voucher</source>
        <translation>代金券抵扣金额</translation>
    </message>
</context>
<context>
    <name>BillImport</name>
    <message>
        <source>Import bill</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>导入代金券</translation>
    </message>
    <message>
        <source>Bills and voucher lists ({endings})</source>
        <translation>账单与代金券清单（{endings}）</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取{file}</translation>
    </message>
    <message>
        <source>Comparing {file}</source>
        <translation>正在比对{file}</translation>
    </message>
    <message>
        <source>Backing up before the import</source>
        <translation>导入前备份</translation>
    </message>
    <message>
        <source>Posting {file}</source>
        <translation>正在记账{file}</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>账号 {account}</translation>
    </message>
    <message>
        <source>Posted so far</source>
        <translation>此前已记账</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Used by credit</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>A voucher without a number</source>
        <translation>无编号代金券</translation>
    </message>
    <message>
        <source>No voucher</source>
        <translation>无代金券</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>What no voucher pays stays visible as unallocated. Grant one for it.</source>
        <translation>没有代金券抵扣的部分会列为未分配，请发放代金券。</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>抵扣来源</translation>
    </message>
    <message>
        <source>Given back to</source>
        <translation>退回至</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message numerus="yes">
        <source>%n more product(s)</source>
        <translation>
            <numerusform>其余%n个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit by product</source>
        <translation>按产品抵扣</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>This file does not say what credit paid.</source>
        <translation>此文件没有代金券抵扣数据。</translation>
    </message>
    <message>
        <source>Credit, estimated</source>
        <translation>估算抵扣</translation>
    </message>
    <message>
        <source>FOCUS files are for analysis only: charts, never postings.</source>
        <translation>FOCUS 文件仅供分析：只作图表，不记账。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Mend the file, or download it again. Nothing of it is posted until then.</source>
        <translation>请修正文件或重新下载，在此之前不会记账。</translation>
    </message>
    <message>
        <source>This keeps nothing from being posted.</source>
        <translation>这不影响记账。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>of an account</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>Unknown accounts</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>No voucher left</source>
        <translation>代金券不足</translation>
    </message>
    <message>
        <source>Paid by vouchers</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>与已记账一致</translation>
    </message>
    <message>
        <source>Into suspense</source>
        <translation>转入暂挂</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>不记账</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate, not posted</source>
        <translation>估算，不记账</translation>
    </message>
    <message>
        <source>Voucher usage before it is posted</source>
        <translation>记账前的代金券使用明细</translation>
    </message>
    <message>
        <source>Monthly total before it is posted</source>
        <translation>记账前的月度合计</translation>
    </message>
    <message>
        <source>Bill before it is posted</source>
        <translation>记账前的账单</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: it says what was payable, not what credit paid.</source>
        <translation>估算：只有应付金额，没有代金券抵扣额。</translation>
    </message>
    <message>
        <source>{evidence}, final.</source>
        <translation>{evidence}，终版。</translation>
    </message>
    <message>
        <source>{evidence}, preliminary: it may change until {day}.</source>
        <translation>{evidence}，初版：{day}前可能变更。</translation>
    </message>
    <message>
        <source>The same lines count already.</source>
        <translation>相同明细已生效。</translation>
    </message>
    <message>
        <source>The first file of this month.</source>
        <translation>本账期首个文件。</translation>
    </message>
    <message>
        <source>Replaces {files}: {new} new, {changed} changed, {removed} removed, {same} the same.</source>
        <translation>替换{files}：新增{new}、变更{changed}、删除{removed}、不变{same}。</translation>
    </message>
    <message>
        <source>Every column is known.</source>
        <translation>所有列均已识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are kept as they stand and count nothing.</source>
        <translation>
            <numerusform>%n列原样保留，不参与计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Only an estimate: nothing is posted from it. Ask for the voucher usage or the monthly total.</source>
        <translation>仅为估算，不据此记账。请索取代金券使用明细或月度合计。</translation>
    </message>
    <message>
        <source>Some rows do not say whose account they are. Say whose bill this is.</source>
        <translation>部分行没有账号，请指定账单归属。</translation>
    </message>
    <message>
        <source>Credit used: {now}. Nothing of it was posted so far.</source>
        <translation>代金券抵扣：{now}，此前均未记账。</translation>
    </message>
    <message>
        <source>Credit used: {before} so far, {now} with this file ({delta}).</source>
        <translation>代金券抵扣：此前{before}，导入后{now}（{delta}）。</translation>
    </message>
    <message>
        <source>Credit used: {now}, as it was posted before.</source>
        <translation>代金券抵扣：{now}，与已记账一致。</translation>
    </message>
    <message>
        <source>{months}: closed. What is new about it is posted on {day}.</source>
        <translation>{months}：已月结。新增部分记入{day}。</translation>
    </message>
    <message>
        <source>Nothing fits to what you look for.</source>
        <translation>没有符合搜索的内容。</translation>
    </message>
    <message>
        <source>Nothing is the matter with this file.</source>
        <translation>此文件没有问题。</translation>
    </message>
    <message>
        <source>Lacks {amount}</source>
        <translation>缺{amount}</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>记账</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n张代金券</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} stays in suspense until the account has a startup.</source>
        <translation>账号归属初创公司前，{amount}保持暂挂。</translation>
    </message>
    <message>
        <source>Keep the estimate</source>
        <translation>保存估算</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>归属%n个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in, post nothing</source>
        <translation>导入，无需记账</translation>
    </message>
    <message>
        <source>Post the differences</source>
        <translation>差额记账</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>记账{amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is posted.</source>
        <translation>
            <numerusform>%n处无法读取，不会记账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these lines count already.</source>
        <translation>没有新内容：这些明细已生效。</translation>
    </message>
    <message>
        <source>{amounts} goes to suspense: its account is unknown.</source>
        <translation>{amounts}转入暂挂：账号未知。</translation>
    </message>
</context>
<context>
    <name>BillImportDialog</name>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>{title} · file {number} of {total}</source>
        <translation>{title} · 第{number}个文件，共{total}个</translation>
    </message>
    <message>
        <source>Keeping an estimate posts nothing. One Undo takes it back.</source>
        <translation>保存估算不会记账，可一次撤销。</translation>
    </message>
    <message>
        <source>Import bill</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Bill before it is posted</source>
        <translation>记账前的账单</translation>
    </message>
    <message>
        <source>Whose bill</source>
        <translation>账单归属</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Find startup or account</source>
        <translation>查找初创公司或账号</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Accounts of the bill</source>
        <translation>账单中的账号</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is posted yet. Posting is one step, and one Undo takes it back.</source>
        <translation>尚未记账。记账一步完成，可一次撤销。</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Grant</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Voucher redeemed</source>
        <translation>代金券到账</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>过期清零</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Business licence copy</source>
        <translation>营业执照复印件</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>已收押金</translation>
    </message>
    <message>
        <source>Access badges handed out</source>
        <translation>已发放门禁卡</translation>
    </message>
    <message>
        <source>Cloud account linked</source>
        <translation>已关联云账号</translation>
    </message>
    <message>
        <source>Desks given</source>
        <translation>已分配工位</translation>
    </message>
    <message>
        <source>Desks cleared</source>
        <translation>已清空工位</translation>
    </message>
    <message>
        <source>Access badges returned</source>
        <translation>已收回门禁卡</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>已退押金</translation>
    </message>
    <message>
        <source>Registered address moved</source>
        <translation>已迁出注册地址</translation>
    </message>
    <message>
        <source>Cloud account handed over</source>
        <translation>已移交云账号</translation>
    </message>
</context>
<context>
    <name>ChecklistItemDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事项(&amp;T)</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>添加清单事项</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ChipEdit</name>
    <message>
        <source>add …</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Not added</source>
        <translation>未加入</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) on this floor</source>
        <translation>
            <numerusform>本层 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}, {until}</source>
        <translation>{numbers}，{until}</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n free</source>
        <translation>
            <numerusform>仅 %n 个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n other(s)</source>
        <translation>
            <numerusform>仅其他 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the free one(s) …</source>
        <translation>
            <numerusform>将这 %n 个换到空闲工位…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance: {choice}</source>
        <translation>外观：{choice}</translation>
    </message>
    <message>
        <source>Language: {choice}</source>
        <translation>语言：{choice}</translation>
    </message>
</context>
<context>
    <name>CloseMonthDialog</name>
    <message>
        <source>Close {month}</source>
        <translation>月结{month}</translation>
    </message>
    <message>
        <source>Nothing more is booked until {day}. Later news of {month} goes to the next open month.</source>
        <translation>{day}及之前不再记账。{month}以后的变化记入下一个未结月份。</translation>
    </message>
    <message>
        <source>Undo does not take this back. Opening the month again needs a reason, which stays.</source>
        <translation>此操作不能撤销。反结账需要说明原因，并会保留。</translation>
    </message>
    <message>
        <source>{amounts} belongs to unknown accounts.</source>
        <translation>{amounts}属于未知账号。</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>归属…</translation>
    </message>
    <message>
        <source>The bill is preliminary: {names}.</source>
        <translation>账单为初版：{names}。</translation>
    </message>
    <message>
        <source>Credit, but no bill of this month: {names}.</source>
        <translation>有额度但没有本月账单：{names}。</translation>
    </message>
    <message>
        <source>No comparison with the provider’s list of vouchers was signed since.</source>
        <translation>此后尚未签署与服务商代金券清单的对账。</translation>
    </message>
    <message>
        <source>Reconcile …</source>
        <translation>对账…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>此前没有记账。</translation>
    </message>
    <message>
        <source>All that is booked until {day}:</source>
        <translation>截至{day}的全部记账：</translation>
    </message>
    <message>
        <source>Is booked as lapsed:</source>
        <translation>将记为过期清零：</translation>
    </message>
    <message>
        <source>{amount} of {voucher}, {owner}, after {day}</source>
        <translation>{voucher}的{amount}，{owner}，{day}后</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>vouchers</comment>
        <translation>
            <numerusform>以及另外 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>月结</translation>
    </message>
</context>
<context>
    <name>CloudAccounts</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Vouchers pay</source>
        <translation>代金券使用顺序</translation>
    </message>
    <message>
        <source>Credit stands in</source>
        <translation>额度所在列</translation>
    </message>
    <message>
        <source>{amounts} in suspense</source>
        <translation>暂挂{amounts}</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>额度池</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>JIB ID</source>
        <translation>JIB编号</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>创新领域</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Year of the number</source>
        <translation>编号年份</translation>
    </message>
    <message>
        <source>Place in the year</source>
        <translation>年内序号</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Rule of numbers</source>
        <translation>编号规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>最后通知日</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一节点</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>提前通知期</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>通知期单位</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>通知终止日</translation>
    </message>
    <message>
        <source>Notice by whom</source>
        <translation>通知方</translation>
    </message>
    <message>
        <source>Renews itself by months</source>
        <translation>自动续签月数</translation>
    </message>
    <message>
        <source>Renews to</source>
        <translation>续签至</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Fee / month</source>
        <translation>月费</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税率</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Rent-free days</source>
        <translation>免租天数</translation>
    </message>
    <message>
        <source>Cloud credit</source>
        <translation>云资源额度</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签自</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>约定日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付日</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>JIB ID of the contract</source>
        <translation>合同JIB编号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>Column of the credit</source>
        <translation>额度所在列</translation>
    </message>
    <message>
        <source>Vouchers pay</source>
        <translation>代金券使用顺序</translation>
    </message>
    <message>
        <source>Headers of bills</source>
        <translation>账单表头</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>适用产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>适用场景</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>JIB ID of the desk</source>
        <translation>工位的 JIB ID</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>JIB ID of the floor</source>
        <translation>楼层的 JIB ID</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Across (cm)</source>
        <translation>横向 (cm)</translation>
    </message>
    <message>
        <source>Down (cm)</source>
        <translation>纵向 (cm)</translation>
    </message>
    <message>
        <source>Width (cm)</source>
        <translation>宽度 (cm)</translation>
    </message>
    <message>
        <source>Depth (cm)</source>
        <translation>深度 (cm)</translation>
    </message>
    <message>
        <source>Turned (°)</source>
        <translation>旋转 (°)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>启用日</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>撤除日</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>English remark</source>
        <translation>英文备注</translation>
    </message>
    <message>
        <source>Chinese remark</source>
        <translation>中文备注</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>图片类型</translation>
    </message>
    <message>
        <source>Picture across (cm)</source>
        <translation>图片横向 (cm)</translation>
    </message>
    <message>
        <source>Picture down (cm)</source>
        <translation>图片纵向 (cm)</translation>
    </message>
    <message>
        <source>Scale of the picture</source>
        <translation>图片比例</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>产品与服务</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Credit code of the startup</source>
        <translation>企业信用代码</translation>
    </message>
    <message>
        <source>Source ID of the startup</source>
        <translation>企业来源编号</translation>
    </message>
    <message>
        <source>JIB ID of the startup</source>
        <translation>企业JIB编号</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>填写位置</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Headers can also be dragged.</source>
        <translation>勾选的列按此顺序显示，也可直接拖动列标题。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Downwards</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已中止，未写入任何内容。</translation>
    </message>
    <message>
        <source>The answer could not be written: {detail}</source>
        <translation>无法写出结果：{detail}</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>notice by {day}</source>
        <translation>最后通知日{day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>{day}结束</translation>
    </message>
    <message>
        <source>Nothing new: these lines count already.</source>
        <translation>没有新内容：这些明细已计入。</translation>
    </message>
    <message>
        <source>This is an estimate: it is kept for charts and books nothing.</source>
        <translation>这是估算：仅用于图表，不记账。</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>Nothing was booked: mend these rows first.</source>
        <translation>没有记账：请先修正这些行。</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n line(s).</source>
        <translation>
            <numerusform>已导入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was booked yet.</source>
        <translation>尚无记账。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to {path}.</source>
        <translation>
            <numerusform>已将%n页写入“{path}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed {month}.</source>
        <translation>已月结{month}。</translation>
    </message>
    <message>
        <source>Opened {month} again.</source>
        <translation>已反结账{month}。</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>已创建“{path}”。</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>未导入的列：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed here and in the file: decide in the window.</source>
        <translation>
            <numerusform>有%n行在本库和文件中都被修改，请在窗口中选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are a question and were not taken in: decide in the window.</source>
        <translation>
            <numerusform>有%n行存疑，未导入，请在窗口中决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look like another startup; nothing was merged.</source>
        <translation>
            <numerusform>有%n行疑似与其他初创公司重复，未做合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reasons}</source>
        <translation>第{row}行，{name}：{reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no workbook can hold were left out.</source>
        <translation>
            <numerusform>有%n个工作簿无法保存的字符被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no templates.</source>
        <translation>没有模板。</translation>
    </message>
    <message>
        <source>Rows {first} to {last} and further</source>
        <translation>第{first}至{last}行及以后</translation>
    </message>
    <message>
        <source>Wrote the workbook of {name} to {path}.</source>
        <translation>已将“{name}”的工作簿写入“{path}”。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to {path}.</source>
        <translation>
            <numerusform>已将%n行写入“{path}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
    <message>
        <source>Wrote the backup {path}.</source>
        <translation>已写入备份“{path}”。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索，或运行命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found. Try another part of the name.</source>
        <translation>未找到，请换名称中的其他字词。</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>工位 {number}</translation>
    </message>
    <message>
        <source>Voucher {number}</source>
        <translation>代金券 {number}</translation>
    </message>
    <message>
        <source>Cloud account {number}</source>
        <translation>云账号 {number}</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>{list} · signed</source>
        <translation>{list} · 已签署</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) have no note yet.</source>
        <translation>
            <numerusform>%n处差异尚无备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>显示第一处</translation>
    </message>
    <message>
        <source>Signed by {who}, {when}.</source>
        <translation>{who} 于 {when} 签署。</translation>
    </message>
    <message>
        <source>Everything agrees or has a note: the comparison can be signed.</source>
        <translation>全部一致或已有备注：可以签署对账。</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>保持移除</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>工作簿中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本库</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>自行填写</translation>
    </message>
    <message>
        <source>It was removed here, and changed in the workbook. Back it comes with that change.</source>
        <translation>在本库中已移除，在工作簿中被修改。恢复时会带上该修改。</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>原值：</translation>
    </message>
    <message>
        <source>When the workbook left, {day}:</source>
        <translation>工作簿导出时（{day}）：</translation>
    </message>
    <message>
        <source>The value that is not taken stays in the history.</source>
        <translation>未采用的值保留在历史中。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>For all that are open</source>
        <translation>对全部未决冲突</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n from the workbook</source>
        <translation>
            <numerusform>全部 %n 处采用工作簿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n as here</source>
        <translation>
            <numerusform>全部 %n 处保留本库</numerusform>
        </translation>
    </message>
    <message>
        <source>This field over time</source>
        <translation>该字段的历史</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>{value}, first entry</source>
        <translation>{value}，首次填写</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>创始人</translation>
    </message>
    <message>
        <source>managing director</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Kept as {number}</source>
        <translation>保存为{number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增联系人</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文姓名(&amp;E)</translation>
    </message>
    <message>
        <source>Chi&amp;nese name</source>
        <translation>中文姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>职务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WeChat</source>
        <translation>微信(&amp;W)</translation>
    </message>
    <message>
        <source>Main &amp;contact: the one the list shows</source>
        <translation>主要联系人，显示在列表中(&amp;C)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>That is {length}.</source>
        <translation>共 {length}。</translation>
    </message>
    <message>
        <source>No fee, so there is nothing to pay each month.</source>
        <translation>无月费，每月无需付款。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), {net} net, {gross} with VAT; the first from {day} on.</source>
        <translation>
            <numerusform>共%n笔付款，不含税{net}，含税{gross}；首笔自{day}起。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}, both days included</source>
        <translation>{first}至{last}（含首末两日）</translation>
    </message>
    <message>
        <source>{term}.</source>
        <translation>{term}。</translation>
    </message>
    <message>
        <source>{term}, notice by {notice}.</source>
        <translation>{term}，最后通知日{notice}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to decide.</source>
        <translation>
            <numerusform>还有%n天可决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by itself; no automatic renewal</source>
        <translation>到期自动终止，不自动续签</translation>
    </message>
    <message numerus="yes">
        <source>Renews itself by %n month(s)</source>
        <translation>
            <numerusform>自动续签 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renews itself by %n month(s), to {day}</source>
        <translation>
            <numerusform>自动续签 %n 个月，至{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>the startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>基地</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>退租</translation>
    </message>
</context>
<context>
    <name>ContractActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>未保存。再次打开即可继续填写。</translation>
    </message>
</context>
<context>
    <name>ContractColumns</name>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Term</source>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或信用代码</translation>
    </message>
    <message>
        <source>Edit contract {number}</source>
        <translation>编辑合同{number}</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>编辑草稿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Startup, kind, first day and currency are fixed by the signature.</source>
        <translation>初创公司、类型、起始日和币种签署后不可更改。</translation>
    </message>
    <message>
        <source>Fixed: the contract is renewed from the day after</source>
        <translation>不可更改：合同自次日起续签</translation>
    </message>
    <message>
        <source>The day after {number} ends: no gap, no overlap</source>
        <translation>{number}结束的次日：不间断，不重叠</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合同</translation>
    </message>
    <message>
        <source>A draft has no number yet: it comes with the signature. Days are typed as you like, 1.3.2027 or 1 March 2027.</source>
        <translation>草稿尚无编号，签署时自动编号。日期写法不限，如2027-3-1或2027年3月1日。</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>原因(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>初创公司(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <source>Notice &amp;period</source>
        <translation>提前通知期(&amp;P)</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>通知期单位</translation>
    </message>
    <message>
        <source>&amp;Renews itself</source>
        <translation>自动续签(&amp;R)</translation>
    </message>
    <message>
        <source>months each time</source>
        <translation>个月/次</translation>
    </message>
    <message>
        <source>Empty: it ends by itself</source>
        <translation>留空即到期终止</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>工位(&amp;D)</translation>
    </message>
    <message>
        <source>Fee / &amp;month</source>
        <translation>月费(&amp;M)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>增值税率(&amp;V)</translation>
    </message>
    <message>
        <source>Dep&amp;osit</source>
        <translation>押金(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;ent-free days</source>
        <translation>免租天数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cloud credit</source>
        <translation>云资源额度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draft contract</source>
        <translation>起草合同</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>这是您上次填写的内容，尚未保存。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>{who} changed the contract first, {when}. Look at it again, then go on.</source>
        <translation>{who}已先修改合同（{when}）。请重新查看后继续。</translation>
    </message>
</context>
<context>
    <name>ContractKind</name>
    <message>
        <source>Incubation</source>
        <translation>孵化</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>NDA</source>
        <translation>保密</translation>
    </message>
</context>
<context>
    <name>ContractLetterDialog</name>
    <message>
        <source>Our template, in Chinese and English</source>
        <translation>内置模板（中英文）</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have no value in this contract; a line to write on is left.</source>
        <translation>
            <numerusform>此合同有%n个字段没有值，将留出横线供填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>– (a line to write on)</source>
        <translation>–（留横线填写）</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>请指定文件的保存位置。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Writing the contract</source>
        <translation>正在生成合同</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>已写入“{path}”。</translation>
    </message>
    <message>
        <source>Contract as Word file</source>
        <translation>合同Word文件</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Keep in the data file</source>
        <translation>存入数据文件</translation>
    </message>
    <message>
        <source>Remove from the data file</source>
        <translation>从数据文件移除</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>字段(&amp;I)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Show &amp;all fields that a template can name</source>
        <translation>显示模板可用的全部字段(&amp;A)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write Word file</source>
        <translation>生成Word文件</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Terms on</source>
        <translation>条款日期</translation>
    </message>
    <message>
        <source>Terms on this day</source>
        <translation>该日的条款</translation>
    </message>
    <message>
        <source>Nothing was amended: the terms are those that were signed.</source>
        <translation>没有补充协议，条款与签署时一致。</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>{day}约定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>自{first}起</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>In cloud credits</source>
        <translation>在云资源额度中查看</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Word …</source>
        <translation>Word文件…</translation>
    </message>
    <message>
        <source>Print or PDF …</source>
        <translation>打印或PDF…</translation>
    </message>
    <message>
        <source>Files dropped here are attached. Each may have 20 MB; they are kept inside the data file.</source>
        <translation>拖放到此处的文件会添加到合同。每个最大20&#xa0;MB，保存在数据文件内。</translation>
    </message>
    <message>
        <source>Nothing attached yet.</source>
        <translation>尚无文件。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Mark invoiced …</source>
        <translation>标记已开票…</translation>
    </message>
    <message>
        <source>Mark paid …</source>
        <translation>标记已付款…</translation>
    </message>
    <message>
        <source>Mark unpaid</source>
        <translation>标记未付款</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>恢复为计划</translation>
    </message>
    <message>
        <source>Payment schedule</source>
        <translation>付款计划</translation>
    </message>
    <message>
        <source>Fees, net</source>
        <translation>月费（不含税）</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Of it invoiced</source>
        <translation>其中已开票</translation>
    </message>
    <message>
        <source>Of it paid</source>
        <translation>其中已付款</translation>
    </message>
    <message>
        <source>Deposit held</source>
        <translation>现存押金</translation>
    </message>
    <message>
        <source>No fee and no deposit are agreed: nothing is to be paid.</source>
        <translation>未约定月费和押金，无需付款。</translation>
    </message>
    <message>
        <source>This is what will be due once the contract is signed.</source>
        <translation>合同签署后应付款项如上。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen: {sum}</source>
        <translation>
            <numerusform>已选 %n 行：{sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more lines (Shift or Ctrl) to mark them.</source>
        <translation>选择一行或多行（Shift或Ctrl）进行标记。</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>尚未签署。</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>%n天后结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today.</source>
        <translation>今天结束。</translation>
    </message>
    <message>
        <source>{notice} to the end of the term</source>
        <translation>期满前 {notice}</translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>约定 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} given</source>
        <translation>已分配 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>超出承诺 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} a month plus {rate} VAT</source>
        <translation>每月{amount}，另加{rate}增值税</translation>
    </message>
    <message>
        <source>{amount} a month, no VAT</source>
        <translation>每月{amount}，不计增值税</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until {day}</source>
        <translation>
            <numerusform>%n 天，至{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}, received {day}</source>
        <translation>{amount}，{day}收到</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>续签合同</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>退租</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成 {done}/{all}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>Draft, no number yet</source>
        <translation>草稿，尚无编号</translation>
    </message>
    <message>
        <source>Locked; corrected only with a reason</source>
        <translation>已锁定，须说明原因方可更正</translation>
    </message>
    <message>
        <source>Renewed by {number}</source>
        <translation>由{number}续签</translation>
    </message>
    <message>
        <source>Renewal drafted</source>
        <translation>已起草续签</translation>
    </message>
    <message>
        <source>Its end is fixed</source>
        <translation>结束日已定</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>ContractPapers</name>
    <message>
        <source>contract reminders.ics</source>
        <translation>合同提醒.ics</translation>
    </message>
    <message>
        <source>Reminders as calendar</source>
        <translation>提醒日历</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>正在生成提醒</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n reminder(s) to {path}.</source>
        <translation>
            <numerusform>已将%n条提醒写入“{path}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Up for renewal</source>
        <translation>待续签</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>已通知终止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
</context>
<context>
    <name>ContractStep</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>移除草稿</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>通知终止</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>撤回终止通知</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>ContractsMenus</name>
    <message>
        <source>Filter by state …</source>
        <translation>按状态筛选…</translation>
    </message>
    <message>
        <source>Filter by kind …</source>
        <translation>按类型筛选…</translation>
    </message>
    <message>
        <source>Filter by startup …</source>
        <translation>按初创公司筛选…</translation>
    </message>
    <message>
        <source>Filter by month of the end …</source>
        <translation>按到期月份筛选…</translation>
    </message>
    <message>
        <source>New contract …</source>
        <translation>新增合同…</translation>
    </message>
    <message>
        <source>Attach documents …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Import contracts …</source>
        <translation>导入合同…</translation>
    </message>
    <message>
        <source>Export contracts …</source>
        <translation>导出合同…</translation>
    </message>
    <message>
        <source>Contract as a Word file …</source>
        <translation>合同Word文件…</translation>
    </message>
    <message>
        <source>Print contract or save as PDF …</source>
        <translation>打印合同或存为PDF…</translation>
    </message>
    <message>
        <source>Reminders as a calendar file …</source>
        <translation>提醒日历文件…</translation>
    </message>
    <message>
        <source>Finance workbook …</source>
        <translation>财务报表工作簿…</translation>
    </message>
    <message>
        <source>Rule of contract numbers …</source>
        <translation>合同编号规则…</translation>
    </message>
    <message>
        <source>Show the startup</source>
        <translation>显示初创公司</translation>
    </message>
    <message>
        <source>Contracts that need a decision</source>
        <translation>需要决定的合同</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>No contracts yet</source>
        <translation>尚无合同</translation>
    </message>
    <message>
        <source>Contracts belong here: who may stay until when, for how much, and by which day notice must be given. The page then shows what needs a decision next.</source>
        <translation>这里存放合同：谁可以使用到何时、费用多少、最迟哪天通知。此页会显示接下来需要决定的事项。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新增合同</translation>
    </message>
    <message>
        <source>No contract fits the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的合同。</translation>
    </message>
    <message>
        <source>Show all contracts</source>
        <translation>显示全部合同</translation>
    </message>
    <message>
        <source>{shown} contracts of {total}</source>
        <translation>共 {total} 份，显示 {shown} 份</translation>
    </message>
    <message>
        <source>{count} need a decision within {days} days</source>
        <translation>{days} 天内需决定 {count} 份</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 份</translation>
    </message>
    <message>
        <source>Desks promised {sum}</source>
        <translation>约定工位 {sum}</translation>
    </message>
    <message>
        <source>Fees per month {sum}</source>
        <translation>月费合计 {sum}</translation>
    </message>
    <message>
        <source>Deposits {sum}</source>
        <translation>押金 {sum}</translation>
    </message>
    <message>
        <source>Number, startup, pinyin</source>
        <translation>编号、初创公司、拼音</translation>
    </message>
    <message>
        <source>Search contracts</source>
        <translation>搜索合同</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Ends in month</source>
        <translation>到期月份</translation>
    </message>
    <message>
        <source>Due in 90 days</source>
        <translation>90 天内需决定</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New contract (Ctrl+N)</source>
        <translation>新增合同（Ctrl+N）</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
</context>
<context>
    <name>CorrectDeskDialog</name>
    <message>
        <source>Correct who had a desk</source>
        <translation>更正工位的使用者</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>工位(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>初创公司(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>合同(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>直至另行通知</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>将保留在历史记录中</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>不按合同</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct contract {number}</source>
        <translation>更正合同{number}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Why it is corrected; it stays in the history</source>
        <translation>更正原因，保留在历史中</translation>
    </message>
</context>
<context>
    <name>CreditActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>未保存。再次打开即可继续填写。</translation>
    </message>
    <message>
        <source>Credit is granted onto a cloud account. Enter one first.</source>
        <translation>额度发放到云账号。请先录入一个云账号。</translation>
    </message>
    <message>
        <source>Nothing is left in the pool. Grant credit onto the pool’s account first.</source>
        <translation>额度池已空。请先向额度池账号发放额度。</translation>
    </message>
    <message>
        <source>No voucher can pay for it: none is left that is good on those days.</source>
        <translation>没有代金券可以抵扣：当日没有有效余额。</translation>
    </message>
    <message>
        <source>Every account belongs to a startup or is the pool.</source>
        <translation>所有账号都已归属初创公司或为额度池。</translation>
    </message>
    <message>
        <source>The bill of {month} may still change. Close the month from {day} on.</source>
        <translation>{month}的账单仍可能变化。请自{day}起再月结。</translation>
    </message>
    <message>
        <source>No month is closed.</source>
        <translation>没有已月结的月份。</translation>
    </message>
</context>
<context>
    <name>CreditColumn</name>
    <message>
        <source>Vouchers (代金券, cash coupons)</source>
        <translation>代金券（cash coupons）</translation>
    </message>
    <message>
        <source>Coupons (优惠券)</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Prepaid card (储值卡)</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>储值卡</translation>
    </message>
</context>
<context>
    <name>CreditColumns</name>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>额度抵扣</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>预计用完</translation>
    </message>
    <message>
        <source>Lapses unused</source>
        <translation>过期清零</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>累计使用</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Paid by nobody</source>
        <translation>无人支付</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>out of credit</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{day}：{amount}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>终版</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初版</translation>
    </message>
</context>
<context>
    <name>CreditEntries</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>{what} on {day}: {amount}</source>
        <translation>{day}{what}：{amount}</translation>
    </message>
    <message>
        <source>Booked {when} by {who}</source>
        <translation>记账：{when}，{who}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>记账：{when}</translation>
    </message>
</context>
<context>
    <name>CreditFilters</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已月结</translation>
    </message>
</context>
<context>
    <name>CreditForecast</name>
    <message>
        <source>Preparing the figures</source>
        <translation>正在准备图表</translation>
    </message>
    <message>
        <source>unknown, no final bill</source>
        <translation>未知，尚无正式账单</translation>
    </message>
    <message>
        <source>out of credit</source>
        <translation>额度用完</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{name}: {amount} left, runs out: {when}</source>
        <translation>{name}：剩余{amount}，用完时间：{when}</translation>
    </message>
    <message>
        <source>{line}; {amount} lapses unused after {day}</source>
        <translation>{line}；{amount}将在{day}后未用过期</translation>
    </message>
</context>
<context>
    <name>CreditForecastDialog</name>
    <message>
        <source>No FOCUS export and no v2 bill was taken in.</source>
        <translation>尚未导入 FOCUS 导出文件或 v2 账单。</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>还没有可显示的内容。</translation>
    </message>
    <message>
        <source>What was used month by month, and what is to come.</source>
        <translation>各月消费与预计消费。</translation>
    </message>
    <message>
        <source>What is left, and what will be.</source>
        <translation>现有余额与预计余额。</translation>
    </message>
    <message>
        <source>In which month vouchers end, and what is left of them then.</source>
        <translation>代金券在哪个月到期，届时还剩多少。</translation>
    </message>
    <message>
        <source>How many months credit lasts, what runs out first on top.</source>
        <translation>额度还能用几个月，最先用完的在最上面。</translation>
    </message>
    <message>
        <source>What files say that book nothing.</source>
        <translation>不入账文件中的数据。</translation>
    </message>
    <message>
        <source>Expected is the mean of the last final months, paid by vouchers while they last.</source>
        <translation>预计值取最近终版月份的平均，在代金券用完之前由代金券支付。</translation>
    </message>
    <message>
        <source>A step down is credit that lapses. Without a final bill nothing is taken off.</source>
        <translation>下降的台阶表示过期清零的额度；没有终版账单的账号不做扣减。</translation>
    </message>
    <message>
        <source>What lapses is what the mean of the last final months leaves.</source>
        <translation>过期额 = 按最近终版月份平均消费后的剩余。</translation>
    </message>
    <message>
        <source>A bar that ends before its dashes: credit is used up before its last voucher ends.</source>
        <translation>条形短于虚线：额度在最后一张代金券到期前已用完。</translation>
    </message>
    <message>
        <source>For looking at only: estimates are never booked and are in no other figure.</source>
        <translation>仅供查看：估算从不入账，也不计入其他数字。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Lapsing</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>可用时长</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估算</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n month(s)</source>
        <translation>
            <numerusform>%n 个月平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Days ahead of cloud credits</source>
        <translation>云资源额度预测</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>What is ahead is told by the mean of the last final months.</source>
        <translation>预测依据最近终版月份的平均值。</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>今日余额</translation>
    </message>
    <message>
        <source>Used a month</source>
        <translation>月均消费</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>用完日期</translation>
    </message>
    <message>
        <source>Lapses unused within 90 days</source>
        <translation>90 天内未用而过期</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Use of the month</source>
        <translation>当月消费</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Estimates of the month</source>
        <translation>当月估算</translation>
    </message>
    <message>
        <source>Arrows walk through the figure, Enter opens its list; Enter in the list shows the account on its page.</source>
        <translation>方向键在图中移动，回车打开明细；在明细中按回车转到该账号。</translation>
    </message>
    <message>
        <source>Only this startup</source>
        <translation>只看这家企业</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>转到账号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>Good from {first} until {last}.</source>
        <translation>有效期：{first}至{last}。</translation>
    </message>
    <message>
        <source>That month is closed: it will be booked on {day}.</source>
        <translation>该月已月结：将记入{day}。</translation>
    </message>
    <message>
        <source>{amount} that was used before and nobody paid is paid from it at once.</source>
        <translation>此前已消费而未抵扣的{amount}将立即由其抵扣。</translation>
    </message>
    <message>
        <source>{amount} that was used before stays unpaid by it: other days or products.</source>
        <translation>此前已消费的{amount}不能由其抵扣：日期或产品不符。</translation>
    </message>
</context>
<context>
    <name>CreditMenus</name>
    <message>
        <source>Grant credit …</source>
        <translation>发放额度…</translation>
    </message>
    <message>
        <source>Allocate from the pool …</source>
        <translation>从额度池划拨…</translation>
    </message>
    <message>
        <source>Let vouchers pay for what is open</source>
        <translation>用代金券抵扣未分配消费</translation>
    </message>
    <message>
        <source>Change cloud account …</source>
        <translation>修改云账号…</translation>
    </message>
    <message>
        <source>Cloud accounts …</source>
        <translation>云账号…</translation>
    </message>
    <message>
        <source>Assign an unknown account …</source>
        <translation>归属未知账号…</translation>
    </message>
    <message>
        <source>Close month …</source>
        <translation>月结…</translation>
    </message>
    <message>
        <source>Open the last month again …</source>
        <translation>反结账上一月份…</translation>
    </message>
    <message>
        <source>Import bill …</source>
        <translation>导入账单…</translation>
    </message>
    <message>
        <source>Import vouchers …</source>
        <translation>导入代金券…</translation>
    </message>
    <message>
        <source>Import a list of grants …</source>
        <translation>导入额度批次列表…</translation>
    </message>
    <message>
        <source>Import a list of cloud accounts …</source>
        <translation>导入云账号列表…</translation>
    </message>
    <message>
        <source>Reconcile vouchers …</source>
        <translation>代金券对账…</translation>
    </message>
    <message>
        <source>Statement of account …</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>Export credits …</source>
        <translation>导出额度…</translation>
    </message>
    <message>
        <source>Finance workbook …</source>
        <translation>财务报表工作簿…</translation>
    </message>
    <message>
        <source>Forecast and warnings …</source>
        <translation>预测与预警…</translation>
    </message>
    <message>
        <source>Show the startup</source>
        <translation>显示初创公司</translation>
    </message>
</context>
<context>
    <name>CreditMonths</name>
    <message>
        <source>{when}: closed by {who}.</source>
        <translation>{when}：由{who}月结。</translation>
    </message>
    <message>
        <source>{when}: opened again by {who}. {reason}</source>
        <translation>{when}：由{who}反结账。{reason}</translation>
    </message>
</context>
<context>
    <name>CreditOutlook</name>
    <message>
        <source>by credit</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>in cash or unpaid</source>
        <translation>现金或未付</translation>
    </message>
    <message>
        <source>expected by credit</source>
        <translation>预计抵扣</translation>
    </message>
    <message>
        <source>expected, not covered</source>
        <translation>预计缺口</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>expected at this use</source>
        <translation>按此消费预计</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>will lapse unused</source>
        <translation>未用将过期</translation>
    </message>
    <message>
        <source>will be used before</source>
        <translation>到期前用完</translation>
    </message>
    <message>
        <source>without a forecast</source>
        <translation>无法预测</translation>
    </message>
    <message>
        <source>until credit runs out</source>
        <translation>至额度用完</translation>
    </message>
    <message>
        <source>until the last voucher ends</source>
        <translation>至最后一张代金券到期</translation>
    </message>
    <message>
        <source>by credit, as FOCUS says</source>
        <translation>代金券抵扣（FOCUS）</translation>
    </message>
    <message>
        <source>payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a bill</comment>
        <translation>终版</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a bill</comment>
        <translation>初版</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Expected {days}</source>
        <comment>a day or a month</comment>
        <translation>预计{days}</translation>
    </message>
    <message>
        <source>nothing is expected</source>
        <translation>无预计消费</translation>
    </message>
    <message>
        <source>{amount} that no voucher covers</source>
        <translation>无代金券可付 {amount}</translation>
    </message>
    <message>
        <source>no bill</source>
        <translation>无账单</translation>
    </message>
    <message>
        <source>{amount} by credit</source>
        <translation>代金券抵扣 {amount}</translation>
    </message>
    <message>
        <source>{amount} in cash or unpaid</source>
        <translation>现金或未付 {amount}</translation>
    </message>
    <message>
        <source>{amount} from vouchers</source>
        <translation>代金券抵扣 {amount}</translation>
    </message>
    <message>
        <source>{left}, of it {amount} lapses that day</source>
        <translation>{left}，其中 {amount} 当日过期</translation>
    </message>
    <message>
        <source>no voucher ends</source>
        <translation>无代金券到期</translation>
    </message>
    <message>
        <source>{amount} lapsed</source>
        <translation>已过期 {amount}</translation>
    </message>
    <message>
        <source>{amount} will lapse unused</source>
        <translation>未用将过期 {amount}</translation>
    </message>
    <message>
        <source>{amount} will be used before</source>
        <translation>到期前用完 {amount}</translation>
    </message>
    <message>
        <source>{amount} is left, without a forecast</source>
        <translation>剩余 {amount}，无法预测</translation>
    </message>
    <message>
        <source>nothing is left to lapse</source>
        <translation>没有可过期的余额</translation>
    </message>
    <message>
        <source>runs out: {when}</source>
        <translation>用完日期：{when}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>每月 {amount}</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>无估算</translation>
    </message>
    <message>
        <source>{amount} payable</source>
        <translation>应付 {amount}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>of {amount} granted</source>
        <translation>共发放 {amount}</translation>
    </message>
    <message>
        <source>no final bill yet</source>
        <translation>尚无终版账单</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) out of credit</source>
        <translation>
            <numerusform>%n 个账号已用完</numerusform>
        </translation>
    </message>
    <message>
        <source>none that is known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing within 90 days</source>
        <translation>90 天内没有</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>No voucher paid</source>
        <translation>无代金券支付</translation>
    </message>
    <message>
        <source>Cash beside credit</source>
        <translation>有额度却付现金</translation>
    </message>
    <message>
        <source>Lapses after {day}</source>
        <translation>{day}后过期</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Less than {degree} % left</source>
        <translation>剩余不足 {degree}%</translation>
    </message>
    <message>
        <source>No final bill: {month}</source>
        <translation>缺终版账单：{month}</translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message>
        <source>Entries</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Paid by nobody</source>
        <translation>无人支付</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>没有符合筛选的分录。</translation>
    </message>
    <message>
        <source>It was reversed.</source>
        <translation>已冲销。</translation>
    </message>
    <message>
        <source>It reverses an earlier booking.</source>
        <translation>冲销较早的一笔。</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支付来源</translation>
    </message>
    <message>
        <source>All use of that day: {amount}, paid by</source>
        <translation>当日全部使用：{amount}，支付来源</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>今日余额</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>预计用完</translation>
    </message>
    <message>
        <source>{amount} lapses unused after {day}</source>
        <translation>{amount}将在{day}后未用过期</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>归属…</translation>
    </message>
    <message>
        <source>Pay with vouchers</source>
        <translation>用代金券支付</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>left of face value, earliest expiry first</source>
        <translation>剩余/面额，先到期在上</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部{count}张</translation>
    </message>
    <message>
        <source>No credit was granted to this account.</source>
        <translation>该账号没有发放过额度。</translation>
    </message>
    <message>
        <source>Credit of the base that was not given to a startup yet.</source>
        <translation>基地尚未划拨给初创公司的额度。</translation>
    </message>
    <message>
        <source>No final bill tells yet how much is used in a month.</source>
        <translation>还没有终版账单，无法得知每月用量。</translation>
    </message>
    <message>
        <source>No credit was used from {first} to {last}</source>
        <translation>{first}至{last}没有使用额度</translation>
    </message>
    <message>
        <source>At {amount} a month, as in {month}</source>
        <translation>按每月{amount}计算（{month}）</translation>
    </message>
    <message>
        <source>At {amount} a month, the mean of {first} to {last}</source>
        <translation>按每月{amount}计算（{first}至{last}平均）</translation>
    </message>
    <message>
        <source>Grant of {day}</source>
        <translation>{day}发放的额度</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>账号 {number}</translation>
    </message>
    <message>
        <source>Grant …</source>
        <translation>发放…</translation>
    </message>
    <message>
        <source>Reconcile …</source>
        <translation>对账…</translation>
    </message>
    <message>
        <source>Allocate …</source>
        <translation>划拨…</translation>
    </message>
    <message>
        <source>Assign to a startup …</source>
        <translation>归属到初创公司…</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>not good yet</source>
        <translation>尚未生效</translation>
    </message>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>%n天后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Recall …</source>
        <translation>回收…</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Adjust …</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已划拨</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>约定于</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>final</source>
        <translation>终版</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初版</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>No bill of this account was taken in yet.</source>
        <translation>该账号尚未导入账单。</translation>
    </message>
    <message>
        <source>Import bill …</source>
        <translation>导入账单…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>It books nothing.</source>
        <translation>不会记账。</translation>
    </message>
    <message>
        <source>Entries of the month</source>
        <translation>当月分录</translation>
    </message>
    <message>
        <source>Spent per month</source>
        <translation>每月用量</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>by credit</source>
        <translation>额度抵扣</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Estimated, not booked: {months}</source>
        <translation>仅为估算，未记账：{months}</translation>
    </message>
    <message>
        <source>{month}: {amount} expected</source>
        <translation>{month}：预计{amount}</translation>
    </message>
    <message>
        <source>{month}: no bill</source>
        <translation>{month}：无账单</translation>
    </message>
    <message>
        <source>{month}: {credit} by credit, {cash} in cash</source>
        <translation>{month}：额度抵扣{credit}，现金{cash}</translation>
    </message>
    <message>
        <source>{text}, preliminary</source>
        <translation>{text}，初版</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>CreditStep</name>
    <message>
        <source>Grant without a voucher</source>
        <translation>无代金券的发放</translation>
    </message>
    <message>
        <source>{left} of {granted} left.</source>
        <translation>剩余{left}，共{granted}。</translation>
    </message>
    <message>
        <source>Cloud credits</source>
        <translation>云资源额度</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>代金券(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Startup, pinyin or number</source>
        <translation>初创公司名称、拼音或账号</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>初创公司(&amp;S)</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>名称、拼音或联系人</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CreditTimeline</name>
    <message>
        <source>Cloud account entered</source>
        <translation>录入云账号</translation>
    </message>
    <message>
        <source>Cloud account removed</source>
        <translation>移除云账号</translation>
    </message>
    <message>
        <source>Given to a startup</source>
        <translation>归属到初创公司</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>修改：{fields}</translation>
    </message>
</context>
<context>
    <name>CreditWarning</name>
    <message>
        <source>{amount} belongs to an unknown account.</source>
        <translation>{amount}属于未知账号。</translation>
    </message>
    <message>
        <source>{amount} was used, but no voucher could pay it.</source>
        <translation>已消费{amount}，但没有代金券可以抵扣。</translation>
    </message>
    <message>
        <source>{amount} was paid in cash while credit remains.</source>
        <translation>仍有额度，却现金支付了{amount}。</translation>
    </message>
    <message>
        <source>{amount} lapses after {day}.</source>
        <translation>{amount}将在{day}后过期。</translation>
    </message>
    <message>
        <source>No credit is left.</source>
        <translation>额度已用完。</translation>
    </message>
    <message>
        <source>Only {amount} is left, less than {degree} %.</source>
        <translation>仅剩{amount}，不足{degree}%。</translation>
    </message>
    <message>
        <source>The final bill of {month} is missing.</source>
        <translation>缺少{month}的终版账单。</translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>The cloud credits of the startups belong here: vouchers, what bills took from them, what was paid in cash beside them, and how long they last. It begins with a bill or a list of vouchers of Alibaba Cloud.</source>
        <translation>这里管理初创公司的云资源额度：代金券、账单抵扣、额度之外的现金支付以及还能用多久。从一份阿里云账单或代金券列表开始。</translation>
    </message>
    <message>
        <source>No cloud credits yet</source>
        <translation>还没有云资源额度</translation>
    </message>
    <message>
        <source>Import a bill …</source>
        <translation>导入账单…</translation>
    </message>
    <message>
        <source>Import vouchers …</source>
        <translation>导入代金券…</translation>
    </message>
    <message>
        <source>To look around first, {link}.</source>
        <translation>想先看看，可以{link}。</translation>
    </message>
    <message>
        <source>Or press {key} at any time.</source>
        <translation>也可随时按{key}。</translation>
    </message>
    <message>
        <source>open the demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>Close {month} …</source>
        <translation>{month}月结…</translation>
    </message>
    <message>
        <source>Close month …</source>
        <translation>月结…</translation>
    </message>
    <message>
        <source>No account fits the search and the filters.</source>
        <translation>没有符合搜索和筛选的账号。</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>显示全部账号</translation>
    </message>
    <message>
        <source>All warnings</source>
        <translation>全部警告</translation>
    </message>
    <message numerus="yes">
        <source>{count} startup(s)</source>
        <translation>
            <numerusform>{count}家初创公司</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选{count}项</translation>
    </message>
    <message>
        <source>Suspense {sum}</source>
        <translation>暂挂{sum}</translation>
    </message>
    <message>
        <source>Unallocated {sum}</source>
        <translation>未分配{sum}</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>原价{sum}</translation>
    </message>
    <message>
        <source>By credit {sum}</source>
        <translation>额度抵扣{sum}</translation>
    </message>
    <message>
        <source>In cash {sum}</source>
        <translation>现金支付{sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>欠费{sum}</translation>
    </message>
    <message>
        <source>Balance {sum}</source>
        <translation>余额{sum}</translation>
    </message>
    <message>
        <source>{amount} belongs to an unknown account</source>
        <translation>{amount}属于未知账号</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>{amount} of {name} was paid by no voucher</source>
        <translation>{name}有{amount}没有代金券支付</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>{name} paid {cash} in cash beside {credit} of credit</source>
        <translation>{name}有额度{credit}，却现金支付{cash}</translation>
    </message>
    <message>
        <source>Startup, account, voucher</source>
        <translation>初创公司、账号、代金券</translation>
    </message>
    <message>
        <source>Search cloud credits</source>
        <translation>搜索云资源额度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Lapses in 90 days</source>
        <translation>90天内过期清零</translation>
    </message>
    <message>
        <source>Grant …</source>
        <translation>发放…</translation>
    </message>
    <message>
        <source>Grant credit (Ctrl+N)</source>
        <translation>发放额度（Ctrl+N）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import bill</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Import bill (Ctrl+I)</source>
        <translation>导入账单（Ctrl+I）</translation>
    </message>
    <message>
        <source>More ways to import</source>
        <translation>更多导入方式</translation>
    </message>
    <message>
        <source>Cloud credits</source>
        <translation>云资源额度</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show the plan of today</source>
        <translation>显示今天的平面图</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>DayTrack</name>
    <message>
        <source>Day of the plan</source>
        <translation>平面图日期</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) taken</source>
        <translation>
            <numerusform>已占用 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>from contracts</source>
        <translation>按合同预计</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>until further notice</source>
        <translation>至另行通知</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>至{last}</translation>
    </message>
    <message>
        <source>from {first} until further notice</source>
        <translation>{first}起，至另行通知</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{given} of {promised}</source>
        <translation>{given} / {promised}</translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation>截至{day}</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>尚未保存。再次打开即可继续编辑已输入的内容。</translation>
    </message>
    <message>
        <source>Choose desks on the plan first.</source>
        <translation>请先在平面图上选择工位。</translation>
    </message>
    <message>
        <source>Choose as many desks of one as of the other.</source>
        <translation>请选择双方数量相同的工位。</translation>
    </message>
    <message>
        <source>Choose a desk on the plan first.</source>
        <translation>请先在平面图上选择工位。</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>open end</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
</context>
<context>
    <name>DeskEnds</name>
    <message>
        <source>With the contract</source>
        <translation>随合同结束</translation>
    </message>
    <message>
        <source>On a day of its own</source>
        <translation>按自定日期结束</translation>
    </message>
    <message>
        <source>Also after the contract</source>
        <translation>合同结束后仍保留</translation>
    </message>
</context>
<context>
    <name>DeskFeature</name>
    <message>
        <source>By a window</source>
        <translation>靠窗</translation>
    </message>
    <message>
        <source>Height-adjustable</source>
        <translation>可调高度</translation>
    </message>
    <message>
        <source>With a screen</source>
        <translation>带显示器</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
</context>
<context>
    <name>DeskFigures</name>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a desk</comment>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>desks</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>renews itself</source>
        <comment>of a contract, in a narrow column</comment>
        <translation>自动续签</translation>
    </message>
    <message numerus="yes">
        <source>{taken} of %n desk(s) taken</source>
        <translation>
            <numerusform>已占用 {taken}，共 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>a period, both days included</comment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{count} of them promised and not given yet</source>
        <translation>其中 {count} 个已承诺尚未分配</translation>
    </message>
    <message>
        <source>Expected {days}</source>
        <comment>from contracts, a period</comment>
        <translation>预计 {days}</translation>
    </message>
    <message>
        <source>{count} reserved</source>
        <translation>{count} 个预留</translation>
    </message>
    <message>
        <source>{count} out of service</source>
        <translation>{count} 个停用</translation>
    </message>
    <message>
        <source>In no zone</source>
        <translation>未分区</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>{code}区</translation>
    </message>
    <message>
        <source>Floor {code}</source>
        <translation>{code}楼</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} / {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} promised</source>
        <translation>承诺 {count} 个</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>reserved</source>
        <comment>of a desk</comment>
        <translation>预留</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a last day that is not fixed</comment>
        <translation>无期限</translation>
    </message>
    <message>
        <source>{count} in service</source>
        <translation>可用 {count}</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>预计 {count}</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>left of the line of today</comment>
        <translation>已占用</translation>
    </message>
    <message>
        <source>from contracts</source>
        <comment>right of the line of today</comment>
        <translation>按合同</translation>
    </message>
</context>
<context>
    <name>DeskFiguresDialog</name>
    <message>
        <source>Floor {code}</source>
        <translation>{code}楼</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>How many desks are taken.</source>
        <translation>已占用的工位数。</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Filled: taken. Thin dashes: with what is reserved. Dots: expected from contracts. Grey dashes: desks in service.</source>
        <translation>填充：已占用。紫色虚线：含预留。点线：按合同预计。灰色虚线：可用工位。</translation>
    </message>
    <message>
        <source>Full: taken. Violet dashes: reserved. Grey dashes: desks in service.</source>
        <translation>实心：已占用。紫色虚线：预留。灰色虚线：可用工位。</translation>
    </message>
    <message>
        <source>Full: given. Violet dashes: reserved. Grey dashes: promised.</source>
        <translation>实心：已分配。紫色虚线：预留。灰色虚线：已承诺。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>By startup</source>
        <translation>按企业</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day whose desks are listed</source>
        <translation>列出其工位的日期</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Desks behind the figure</source>
        <translation>数字对应的工位</translation>
    </message>
    <message>
        <source>Promised, not given</source>
        <translation>已承诺未分配</translation>
    </message>
    <message>
        <source>More than promised</source>
        <translation>超出承诺</translation>
    </message>
    <message>
        <source>Arrows walk through the figure, Enter opens its list; Enter in the list shows the desk on the plan.</source>
        <translation>方向键逐点浏览，回车打开对应列表；在列表中按回车可在平面图上显示工位。</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>在平面图上显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Type the numbers of the new desks.</source>
        <translation>请输入新工位的编号。</translation>
    </message>
    <message>
        <source>There is no desk {numbers} on that day.</source>
        <translation>当日没有工位 {numbers}。</translation>
    </message>
    <message>
        <source>As many new desks are wanted as go: {wanted}. Here are {found}.</source>
        <translation>新工位数应与原工位数相同：{wanted} 个，此处为 {found} 个。</translation>
    </message>
    <message>
        <source>{numbers} cannot be swapped: out of service.</source>
        <translation>{numbers} 已停用，无法互换。</translation>
    </message>
</context>
<context>
    <name>DeskHistoryDialog</name>
    <message>
        <source>Desk {number}: history</source>
        <translation>工位 {number}：历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who has it when</source>
        <translation>何时由谁使用</translation>
    </message>
    <message>
        <source>Nobody has had this desk yet.</source>
        <translation>此工位尚未有人使用。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>显示当日</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>已更正：{reason}</translation>
    </message>
</context>
<context>
    <name>DeskOrder</name>
    <message>
        <source>Row by row, from the left</source>
        <translation>逐行，从左到右</translation>
    </message>
    <message>
        <source>Row by row, there and back</source>
        <translation>逐行，往返</translation>
    </message>
    <message>
        <source>Column by column</source>
        <translation>逐列</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>逐区</translation>
    </message>
    <message>
        <source>As they were chosen</source>
        <translation>按选择顺序</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>未找到“{text}”。</translation>
    </message>
    <message>
        <source>{startup} has no desk on {day}.</source>
        <translation>{startup} 在{day}没有工位。</translation>
    </message>
    <message>
        <source>The next one is given from {day} on.</source>
        <translation>下一个工位自{day}起。</translation>
    </message>
    <message>
        <source>It had one until {day}.</source>
        <translation>其工位用至{day}。</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>显示当日</translation>
    </message>
</context>
<context>
    <name>DeskState</name>
    <message>
        <source>Taken</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>DeskStep</name>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>{who} changed these desks first, {when}. Look again, then go on.</source>
        <translation>{who} 已于 {when} 先更改了这些工位。请查看后再继续。</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>工位(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>初创公司(&amp;S)</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>名称、拼音或联系人</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>合同(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Give more than promised</source>
        <translation>超出承诺数量分配</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DeskVerdict</name>
    <message numerus="yes">
        <source>Nobody has these %n desk(s) in that time.</source>
        <translation>
            <numerusform>这段时间内这 %n 个工位无人使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to the team&apos;s desk {number}.</source>
        <comment>one or several desks</comment>
        <translation>与团队工位 {number} 相邻。</translation>
    </message>
    <message>
        <source>Take it until {day} only</source>
        <translation>仅使用至{day}</translation>
    </message>
    <message>
        <source>Begin on {day}</source>
        <translation>从{day}开始</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>工位 {number}</translation>
    </message>
    <message>
        <source>Desks {first} and {second}</source>
        <translation>工位 {first} 和 {second}</translation>
    </message>
    <message>
        <source>Desks {numbers}</source>
        <translation>工位 {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor {code}</source>
        <translation>{code} 层</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>{code} 区</translation>
    </message>
    <message>
        <source>at the window</source>
        <translation>靠窗</translation>
    </message>
    <message>
        <source>both at the window</source>
        <translation>均靠窗</translation>
    </message>
    <message>
        <source>all at the window</source>
        <translation>均靠窗</translation>
    </message>
    <message>
        <source>with no end planned</source>
        <translation>无计划截止日</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>直至另行通知</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{day}, with the contract</source>
        <translation>{day}，随合同</translation>
    </message>
    <message>
        <source>{day}, beyond the contract</source>
        <translation>{day}，超出合同</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>自{first}起</translation>
    </message>
    <message>
        <source>Room {code}</source>
        <translation>{code} 室</translation>
    </message>
    <message>
        <source>Contract {number}.</source>
        <translation>合同 {number}。</translation>
    </message>
    <message>
        <source>Free, with no end in sight.</source>
        <translation>空闲，暂无后续安排。</translation>
    </message>
    <message>
        <source>Free until {last}.</source>
        <translation>空闲至 {last}。</translation>
    </message>
    <message>
        <source>Free on this day.</source>
        <translation>当日空闲。</translation>
    </message>
    <message>
        <source>{startup}, {days}.</source>
        <translation>{startup}，{days}。</translation>
    </message>
    <message>
        <source>Reserved for {startup}, {days}.</source>
        <translation>为 {startup} 预留，{days}。</translation>
    </message>
    <message>
        <source>Out of service {days}.</source>
        <translation>停用，{days}。</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>已选中。</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) selected</source>
        <translation>
            <numerusform>已选 %n 个工位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesksFoot</name>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>Promised, not given {count}</source>
        <translation>已承诺未分配 {count}</translation>
    </message>
    <message>
        <source>{floor}: {taken} of {desks}, {share} %</source>
        <translation>{floor}：{taken}/{desks}，{share}%</translation>
    </message>
    <message>
        <source>{taken} of {desks}, {share} %</source>
        <translation>{taken}/{desks}，{share}%</translation>
    </message>
</context>
<context>
    <name>DesksMenus</name>
    <message>
        <source>Give desks</source>
        <translation>分配工位</translation>
    </message>
    <message>
        <source>Reserve …</source>
        <translation>预留…</translation>
    </message>
    <message>
        <source>Take out of service …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>释放…</translation>
    </message>
    <message>
        <source>Free for a while …</source>
        <translation>暂时释放…</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>延长…</translation>
    </message>
    <message>
        <source>Move to other desks …</source>
        <translation>换到其他工位…</translation>
    </message>
    <message>
        <source>Swap desks …</source>
        <translation>互换工位…</translation>
    </message>
    <message>
        <source>Let desks go on under the next contract</source>
        <translation>工位转入下一份合同</translation>
    </message>
    <message>
        <source>Take back what has not begun</source>
        <translation>撤回尚未开始的分配</translation>
    </message>
    <message>
        <source>History of the desk …</source>
        <translation>工位历史…</translation>
    </message>
    <message>
        <source>Correct the past …</source>
        <translation>更正过去…</translation>
    </message>
    <message>
        <source>Find seats for a team …</source>
        <translation>为团队查找座位…</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>编辑平面图</translation>
    </message>
    <message>
        <source>Find on the plan</source>
        <translation>在平面图上查找</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
    <message>
        <source>Next floor</source>
        <translation>下一楼层</translation>
    </message>
    <message>
        <source>Previous floor</source>
        <translation>上一楼层</translation>
    </message>
    <message>
        <source>Show free desks only</source>
        <translation>仅显示空闲工位</translation>
    </message>
    <message>
        <source>List beside the plan</source>
        <translation>平面图旁的列表</translation>
    </message>
    <message>
        <source>Show the startup</source>
        <translation>显示初创公司</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>显示合同</translation>
    </message>
    <message>
        <source>Desks as figures …</source>
        <translation>工位使用率统计…</translation>
    </message>
    <message>
        <source>Plan on the foyer screen</source>
        <translation>在大厅屏幕显示平面图</translation>
    </message>
    <message>
        <source>Columns of the list …</source>
        <translation>列表的列…</translation>
    </message>
    <message>
        <source>Print floor plan or save as PDF …</source>
        <translation>打印平面图或存为 PDF…</translation>
    </message>
    <message>
        <source>Save plan as a picture …</source>
        <translation>将平面图存为图片…</translation>
    </message>
    <message>
        <source>Import desks …</source>
        <translation>导入工位…</translation>
    </message>
    <message>
        <source>Import desk allocations …</source>
        <translation>导入工位分配…</translation>
    </message>
    <message>
        <source>Export desks …</source>
        <translation>导出工位…</translation>
    </message>
    <message>
        <source>Export desk allocations …</source>
        <translation>导出工位分配…</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>You see {day}, which is over.</source>
        <translation>当前显示{day}（已过去）。</translation>
    </message>
    <message>
        <source>You see {day}.</source>
        <translation>当前显示{day}。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Startup, person, desk number</source>
        <translation>初创公司、联系人、工位号</translation>
    </message>
    <message>
        <source>Search desks</source>
        <translation>查找工位</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Free only</source>
        <translation>仅空闲</translation>
    </message>
    <message>
        <source>List beside</source>
        <translation>旁列表</translation>
    </message>
    <message>
        <source>Print A3</source>
        <translation>打印 A3</translation>
    </message>
    <message>
        <source>Print A3 (Ctrl+P)</source>
        <translation>打印 A3 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>编辑平面图</translation>
    </message>
    <message>
        <source>Edit plan (Ctrl+Shift+E)</source>
        <translation>编辑平面图 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Find seats …</source>
        <translation>查找座位…</translation>
    </message>
    <message>
        <source>Find seats for a team (Ctrl+Shift+F)</source>
        <translation>为团队查找座位 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
</context>
<context>
    <name>DesksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>without a contract</source>
        <translation>不按合同</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>reserved for {startup}</source>
        <translation>预留给 {startup}</translation>
    </message>
    <message>
        <source>{who}, from {day}</source>
        <translation>{who}，自{day}起</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Renewed by {number} from {day}.</source>
        <translation>已由 {number} 续签，{day}起。</translation>
    </message>
    <message numerus="yes">
        <source>Let %n desk(s) go on</source>
        <translation>
            <numerusform>让 %n 个工位续用</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>释放…</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>延长…</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>立即分配</translation>
    </message>
    <message>
        <source>Back in service …</source>
        <translation>恢复使用…</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>换座…</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Drafted contract {subject}.</source>
        <translation>已起草合同“{subject}”。</translation>
    </message>
    <message>
        <source>Changed contract {subject}.</source>
        <translation>已修改合同“{subject}”。</translation>
    </message>
    <message>
        <source>Signed {subject}.</source>
        <translation>已签署“{subject}”。</translation>
    </message>
    <message>
        <source>Removed draft {subject}.</source>
        <translation>已移除草稿“{subject}”。</translation>
    </message>
    <message>
        <source>Amended {subject}.</source>
        <translation>已为“{subject}”添加补充协议。</translation>
    </message>
    <message>
        <source>Removed an amendment of {subject}.</source>
        <translation>已移除“{subject}”的一份补充协议。</translation>
    </message>
    <message>
        <source>Drafted the renewal of {subject}.</source>
        <translation>已起草“{subject}”的续签。</translation>
    </message>
    <message>
        <source>Notice given for {subject}.</source>
        <translation>已通知终止“{subject}”。</translation>
    </message>
    <message>
        <source>Notice withdrawn for {subject}.</source>
        <translation>已撤回“{subject}”的终止通知。</translation>
    </message>
    <message>
        <source>Terminated {subject}.</source>
        <translation>已终止“{subject}”。</translation>
    </message>
    <message>
        <source>Corrected {subject}.</source>
        <translation>已更正“{subject}”。</translation>
    </message>
    <message>
        <source>Marked invoiced: {subject}.</source>
        <translation>已将“{subject}”标记为已开票。</translation>
    </message>
    <message>
        <source>Marked paid: {subject}.</source>
        <translation>已将“{subject}”标记为已付款。</translation>
    </message>
    <message>
        <source>Marked unpaid: {subject}.</source>
        <translation>已将“{subject}”标记为未付款。</translation>
    </message>
    <message>
        <source>Planned again: {subject}.</source>
        <translation>已将“{subject}”恢复为计划中。</translation>
    </message>
    <message>
        <source>Attached {subject}.</source>
        <translation>已添加文件“{subject}”。</translation>
    </message>
    <message>
        <source>Removed document {subject}.</source>
        <translation>已移除文件“{subject}”。</translation>
    </message>
    <message>
        <source>Ticked the checklist of {subject}.</source>
        <translation>已勾选“{subject}”的清单。</translation>
    </message>
    <message>
        <source>Added to the checklist of {subject}.</source>
        <translation>已在“{subject}”的清单中添加事项。</translation>
    </message>
    <message>
        <source>Removed from the checklist of {subject}.</source>
        <translation>已从“{subject}”的清单中移除事项。</translation>
    </message>
    <message>
        <source>Numbers now follow {subject}.</source>
        <translation>编号规则已改为“{subject}”。</translation>
    </message>
    <message>
        <source>Imported contracts from {subject}.</source>
        <translation>已从“{subject}”导入合同。</translation>
    </message>
    <message>
        <source>Entered cloud account {subject}.</source>
        <translation>已录入云账号{subject}。</translation>
    </message>
    <message>
        <source>Changed cloud account {subject}.</source>
        <translation>已修改云账号{subject}。</translation>
    </message>
    <message>
        <source>Removed cloud account {subject}.</source>
        <translation>已移除云账号{subject}。</translation>
    </message>
    <message>
        <source>Assigned cloud account {subject}.</source>
        <translation>已归属云账号{subject}。</translation>
    </message>
    <message>
        <source>Imported bill {subject}.</source>
        <translation>已导入账单{subject}。</translation>
    </message>
    <message>
        <source>Imported vouchers {subject}.</source>
        <translation>已导入代金券{subject}。</translation>
    </message>
    <message>
        <source>Imported grants.</source>
        <translation>已导入额度批次。</translation>
    </message>
    <message>
        <source>Imported cloud accounts from {subject}.</source>
        <translation>已从 {subject} 导入云账号。</translation>
    </message>
    <message>
        <source>Granted credit to {subject}.</source>
        <translation>已发放额度：{subject}。</translation>
    </message>
    <message>
        <source>Allocated credit to {subject}.</source>
        <translation>已划拨额度：{subject}。</translation>
    </message>
    <message>
        <source>Recalled credit {subject}.</source>
        <translation>已回收额度：{subject}。</translation>
    </message>
    <message>
        <source>Declared {subject} void.</source>
        <translation>已作废{subject}。</translation>
    </message>
    <message>
        <source>Adjusted credit {subject}.</source>
        <translation>已调整额度：{subject}。</translation>
    </message>
    <message>
        <source>Reversed a booking.</source>
        <translation>已冲正一笔记账。</translation>
    </message>
    <message>
        <source>Vouchers pay for {subject} now.</source>
        <translation>{subject}现由代金券抵扣。</translation>
    </message>
    <message>
        <source>Closed {subject}.</source>
        <translation>已月结{subject}。</translation>
    </message>
    <message>
        <source>Opened {subject} again.</source>
        <translation>已反结账{subject}。</translation>
    </message>
    <message>
        <source>Noted on voucher {subject}.</source>
        <translation>已为代金券{subject}备注。</translation>
    </message>
    <message>
        <source>Signed the comparison of vouchers.</source>
        <translation>已签署代金券对账。</translation>
    </message>
    <message>
        <source>Gave desks to {subject}.</source>
        <translation>已分配工位给“{subject}”。</translation>
    </message>
    <message>
        <source>Reserved desks for {subject}.</source>
        <translation>已为“{subject}”预留工位。</translation>
    </message>
    <message>
        <source>Taken out of service: {subject}.</source>
        <translation>已停用“{subject}”。</translation>
    </message>
    <message>
        <source>Freed desks: {subject}.</source>
        <translation>已释放工位“{subject}”。</translation>
    </message>
    <message>
        <source>Freed desks for a while: {subject}.</source>
        <translation>已暂时释放工位“{subject}”。</translation>
    </message>
    <message>
        <source>Extended desks: {subject}.</source>
        <translation>已延长工位“{subject}”。</translation>
    </message>
    <message>
        <source>Moved to other desks: {subject}.</source>
        <translation>已调换工位“{subject}”。</translation>
    </message>
    <message>
        <source>Corrected desks: {subject}.</source>
        <translation>已更正工位“{subject}”。</translation>
    </message>
    <message>
        <source>Took back desks: {subject}.</source>
        <translation>已收回工位“{subject}”。</translation>
    </message>
    <message>
        <source>Carried desks over: {subject}.</source>
        <translation>已延续工位“{subject}”。</translation>
    </message>
    <message>
        <source>Seated together: {subject}.</source>
        <translation>已集中安排座位“{subject}”。</translation>
    </message>
    <message>
        <source>Added floor {subject}.</source>
        <translation>已添加楼层“{subject}”。</translation>
    </message>
    <message>
        <source>Changed floor {subject}.</source>
        <translation>已修改楼层“{subject}”。</translation>
    </message>
    <message>
        <source>Removed floor {subject}.</source>
        <translation>已移除楼层“{subject}”。</translation>
    </message>
    <message>
        <source>Changed the picture of floor {subject}.</source>
        <translation>已更换楼层“{subject}”的图片。</translation>
    </message>
    <message>
        <source>Drew {subject}.</source>
        <translation>已绘制“{subject}”。</translation>
    </message>
    <message>
        <source>Placed desks {subject}.</source>
        <translation>已放置工位“{subject}”。</translation>
    </message>
    <message>
        <source>Changed desks {subject}.</source>
        <translation>已修改工位“{subject}”。</translation>
    </message>
    <message>
        <source>Removed desks {subject}.</source>
        <translation>已移除工位“{subject}”。</translation>
    </message>
    <message>
        <source>Cleared away desks {subject}.</source>
        <translation>已撤除工位“{subject}”。</translation>
    </message>
    <message>
        <source>Numbered desks {subject}.</source>
        <translation>已为工位编号“{subject}”。</translation>
    </message>
    <message>
        <source>Now using floor plan {subject}.</source>
        <translation>现在使用平面图“{subject}”。</translation>
    </message>
    <message>
        <source>Imported desks from {subject}.</source>
        <translation>已从“{subject}”导入工位。</translation>
    </message>
    <message>
        <source>Imported desk allocations from {subject}.</source>
        <translation>已从“{subject}”导入工位分配。</translation>
    </message>
    <message>
        <source>Template {subject} is kept in the data file.</source>
        <translation>模板“{subject}”已存入数据文件。</translation>
    </message>
    <message>
        <source>Removed template {subject}.</source>
        <translation>已移除模板“{subject}”。</translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation>已新增“{subject}”。</translation>
    </message>
    <message>
        <source>Changed {subject}.</source>
        <translation>已修改“{subject}”。</translation>
    </message>
    <message>
        <source>Changed the stage of {subject}.</source>
        <translation>已修改“{subject}”的阶段。</translation>
    </message>
    <message>
        <source>Removed {subject}.</source>
        <translation>已移除“{subject}”。</translation>
    </message>
    <message>
        <source>Removed {subject} startups.</source>
        <translation>已移除 {subject} 家初创公司。</translation>
    </message>
    <message>
        <source>Restored {subject}.</source>
        <translation>已恢复“{subject}”。</translation>
    </message>
    <message>
        <source>Merged into {subject}.</source>
        <translation>已合并到“{subject}”。</translation>
    </message>
    <message>
        <source>{subject}: these are two.</source>
        <translation>“{subject}”：已标记为不同企业。</translation>
    </message>
    <message>
        <source>Imported startups from {subject}.</source>
        <translation>已从“{subject}”导入初创公司。</translation>
    </message>
    <message>
        <source>Imported contacts from {subject}.</source>
        <translation>已从“{subject}”导入联系人。</translation>
    </message>
    <message>
        <source>Imported all from {subject}.</source>
        <translation>已从“{subject}”导入全部。</translation>
    </message>
    <message>
        <source>Noted on {subject}.</source>
        <translation>已为“{subject}”添加备注。</translation>
    </message>
    <message>
        <source>Removed a note on {subject}.</source>
        <translation>已移除“{subject}”的一条备注。</translation>
    </message>
    <message>
        <source>Added contact {subject}.</source>
        <translation>已添加联系人“{subject}”。</translation>
    </message>
    <message>
        <source>Changed contact {subject}.</source>
        <translation>已修改联系人“{subject}”。</translation>
    </message>
    <message>
        <source>Removed contact {subject}.</source>
        <translation>已移除联系人“{subject}”。</translation>
    </message>
    <message>
        <source>Added field {subject}.</source>
        <translation>已添加创新领域“{subject}”。</translation>
    </message>
    <message>
        <source>Changed field {subject}.</source>
        <translation>已修改创新领域“{subject}”。</translation>
    </message>
    <message>
        <source>Removed field {subject}.</source>
        <translation>已移除创新领域“{subject}”。</translation>
    </message>
    <message>
        <source>Added template {subject}.</source>
        <translation>已添加模板“{subject}”。</translation>
    </message>
    <message>
        <source>Changed template {subject}.</source>
        <translation>已修改模板“{subject}”。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>No likely duplicates</source>
        <translation>没有疑似重复</translation>
    </message>
    <message>
        <source>No two startups share a credit code, a website or a name without its legal form.</source>
        <translation>没有两家初创公司的统一社会信用代码、网站或去掉公司形式后的名称相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>打开第一家</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Plan being drawn</source>
        <translation>正在绘制的平面图</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The sums of the data file and of the finance workbook differ ({what}: {found} instead of {wanted}). Nothing was written. Check the data file (Data &gt; Check), then try again.</source>
        <translation>数据文件与财务报表工作簿的合计不一致（{what}：{found}，应为{wanted}）。未写入任何内容。请检查数据文件（数据 &gt; 检查文件）后重试。</translation>
    </message>
    <message>
        <source>This cannot be taken back: {later} of {year} is signed already, and numbers have no gap. Terminate the contract instead.</source>
        <translation>无法撤销：{year}年的{later}已签署，编号不可中断。请改为终止合同。</translation>
    </message>
    <message>
        <source>The renewal {number} begins on {first}; it must begin on the day after the contract it renews. Nothing was changed.</source>
        <translation>续签合同{number}自{first}起，应自原合同结束的次日起。未做任何改动。</translation>
    </message>
    <message>
        <source>Both startups have a residence contract for the same days, so they were not merged. End or correct one of the contracts first.</source>
        <translation>两家初创公司在相同日期都有入驻协议，因此未合并。请先结束或更正其中一份合同。</translation>
    </message>
    <message>
        <source>{startup} has contracts that have not ended, so nothing was removed. End them or throw the drafts away first.</source>
        <translation>初创公司“{startup}”有未结束的合同，未移除任何内容。请先结束合同或移除草稿。</translation>
    </message>
    <message>
        <source>{name} has {found} bytes; a document may have {allowed} (20 MB). Make it smaller or divide it. It was not attached.</source>
        <translation>“{name}”有{found}字节，文件上限为{allowed}字节（20 MB）。请压缩或拆分。未添加。</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes) and was not attached. Check whether it was saved.</source>
        <translation>“{name}”为空（0字节），未添加。请检查是否已保存。</translation>
    </message>
    <message>
        <source>{name} is not what was attached: its digest differs. Take it from a backup; check the disk.</source>
        <translation>“{name}”与添加时不符：校验值不同。请从备份中取回，并检查磁盘。</translation>
    </message>
    <message>
        <source>{month} is closed; nothing was booked. Open it again with a reason, or book into an open month.</source>
        <translation>{month}已月结，没有记账。请说明原因后反结账，或记入未结月份。</translation>
    </message>
    <message>
        <source>{month} cannot be opened: only the month that was closed last can, {last}.</source>
        <translation>{month}不能反结账：只能打开最后月结的月份{last}。</translation>
    </message>
    <message>
        <source>The bill of {month} may still change. Close the month from {day} on.</source>
        <translation>{month}的账单仍可能变化。请自{day}起再月结。</translation>
    </message>
    <message>
        <source>{used} of voucher {voucher} was used or moved since, so it cannot be reversed. Declare what is left of it void.</source>
        <translation>代金券{voucher}此后已使用或划拨{used}，不能冲正。请作废其余额。</translation>
    </message>
    <message>
        <source>This was booked from a bill or by the dates. Import the right bill, or undo the import; nothing was reversed.</source>
        <translation>这是由账单或日期生成的记账。请导入正确的账单，或撤销导入；没有冲正。</translation>
    </message>
    <message>
        <source>This booking is reversed already. Nothing was booked.</source>
        <translation>这笔记账已冲正，没有记账。</translation>
    </message>
    <message>
        <source>Later bookings rest on this one, so it was not reversed. Reverse those first, or declare what is left void.</source>
        <translation>后续记账依赖这一笔，未能冲正。请先冲正后续记账，或作废余额。</translation>
    </message>
    <message>
        <source>Voucher {voucher} has {there} left on that day and after it, not {wanted}. Nothing was booked.</source>
        <translation>代金券{voucher}当日及之后仅剩{there}，不足{wanted}。没有记账。</translation>
    </message>
    <message>
        <source>Something is booked on account {account}, so its number and startup stay. Enter another account instead.</source>
        <translation>账号{account}已有记账，编号和所属企业不能更改。请另行录入账号。</translation>
    </message>
    <message>
        <source>{startup} still has cloud credit, so nothing was removed. Recall it or declare it void first.</source>
        <translation>{startup}仍有云资源额度，没有移除。请先回收或作废。</translation>
    </message>
    <message>
        <source>Somebody booked in the meantime: {found} instead of {wanted}. Nothing was booked; open the file once more.</source>
        <translation>期间有人记账：{found}，而不是{wanted}。没有记账，请重新打开文件。</translation>
    </message>
    <message>
        <source>{file} has no lines. Providers leave such a file where nothing was used; nothing was taken in.</source>
        <translation>{file}没有明细。没有消费时服务商会留下这样的文件；没有导入。</translation>
    </message>
    <message>
        <source>{file} has no header of a bill or voucher list that we know; the nearest one lacks {missing}. Download it again, or assign the columns in the cloud account.</source>
        <translation>{file}没有可识别的账单或代金券表头，最接近的缺少{missing}。请重新下载，或在云账号中指定列。</translation>
    </message>
    <message>
        <source>Several columns could be {field}: {headers}. Say in the cloud account which one it is.</source>
        <translation>有多列可能是{field}：{headers}。请在云账号中指定。</translation>
    </message>
    <message>
        <source>This bill cannot be taken in ({reason}). Nothing was booked.</source>
        <translation>无法导入此账单（{reason}），没有记账。</translation>
    </message>
    <message>
        <source>This file only estimates what credit paid, so nothing was booked. Ask for the export of voucher usage, or the monthly total.</source>
        <translation>此文件只能估算代金券抵扣，没有记账。请索取代金券使用记录的导出文件或月度合计。</translation>
    </message>
    <message>
        <source>Row {detail} cannot be read, so nothing was booked. Mend the file or download it again.</source>
        <translation>第{detail}行无法读取，没有记账。请修正文件或重新下载。</translation>
    </message>
    <message>
        <source>This is the bill of another account: {detail}. Nothing was booked.</source>
        <translation>这是其他账号的账单：{detail}。没有记账。</translation>
    </message>
    <message>
        <source>This is the bill of another month: {detail}. Nothing was booked.</source>
        <translation>这是其他月份的账单：{detail}。没有记账。</translation>
    </message>
    <message>
        <source>The bill of the whole month {detail} is there already; files of single days would count twice. Nothing was booked.</source>
        <translation>{detail}的整月账单已导入，按日文件会重复计算。没有记账。</translation>
    </message>
    <message>
        <source>There is better evidence for {detail} already: a bill. A monthly total does not replace it.</source>
        <translation>{detail}已有更可靠的依据：账单。月度合计不能取代它。</translation>
    </message>
    <message>
        <source>{path} ends in neither .pdf nor .xlsx. Choose one of these endings.</source>
        <translation>“{path}”既不以 .pdf 也不以 .xlsx 结尾。请选择其中一种扩展名。</translation>
    </message>
    <message>
        <source>{path} holds replacement signs (�): it was saved in the wrong encoding and letters are lost. Download it again.</source>
        <translation>{path}含有替换符（�）：文件以错误编码保存，文字已丢失。请重新下载。</translation>
    </message>
    <message>
        <source>{path} begins like a JSON answer but cannot be read. Save the whole answer of QueryCashCoupons.</source>
        <translation>{path}像是 JSON 返回结果，但无法读取。请完整保存 QueryCashCoupons 的返回内容。</translation>
    </message>
    <message>
        <source>{startup} has desks, or some are kept for it, so nothing was removed. Free them first.</source>
        <translation>{startup} 占用着工位或有预留工位，因此未移除任何内容。请先释放这些工位。</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: days of it are over. Correct it with a reason instead. Nothing was changed.</source>
        <translation>该操作已无法撤销：其中的日期已经过去。请改为说明原因并更正。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no data file {path}. Check the name, or create a new file there.</source>
        <translation>找不到数据文件“{path}”。请核对文件名，或在该位置新建文件。</translation>
    </message>
    <message>
        <source>{path} is there already and is left as it is. Choose another name.</source>
        <translation>“{path}”已存在，保持不变。请换一个文件名。</translation>
    </message>
    <message>
        <source>{path} is not a data file of this program. Choose a file ending in .jib.</source>
        <translation>“{path}”不是本程序的数据文件。请选择扩展名为.jib的文件。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file ending in .jib.</source>
        <translation>“{path}”是文件夹。请选择扩展名为.jib的文件。</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); a copy or a download may have failed. Nothing was written to it. Open a backup, or create a new file under another name.</source>
        <translation>“{path}”为空（0字节），可能是复制或下载失败。未写入任何内容。请打开备份，或以其他名称新建文件。</translation>
    </message>
    <message>
        <source>{path} is not a data file of this program, or its beginning is damaged. Nothing was written to it. Choose another file or open a backup.</source>
        <translation>“{path}”不是本程序的数据文件，或文件头已损坏。未写入任何内容。请选择其他文件或打开备份。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing was written to it. Choose a file ending in .jib.</source>
        <translation>“{path}”是其他程序的数据库。未写入任何内容。请选择扩展名为.jib的文件。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {found}, this one knows {known}). Nothing was written to it. Update the program, then open it again.</source>
        <translation>“{path}”由本程序的较新版本写入（格式{found}，当前仅支持{known}）。未写入任何内容。请更新程序后重新打开。</translation>
    </message>
    <message>
        <source>{path} was written by an older version of this program. Open it once for writing: a backup is made, then it is brought up to date.</source>
        <translation>“{path}”由本程序的较早版本写入。请以可写方式打开一次：程序会先备份，再升级文件。</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Open the last backup, and keep the damaged file. ({detail})</source>
        <translation>“{path}”已损坏，未做改动。请打开最近的备份，并保留损坏的文件。（{detail}）</translation>
    </message>
    <message>
        <source>{path} is open for writing in another window or command. Close it there, or open the file for reading only.</source>
        <translation>“{path}”正由另一个窗口或命令以可写方式打开。请先在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>{path} was locked for more than {seconds} seconds. Nothing was saved. Wait for the other program, then try again.</source>
        <translation>“{path}”被锁定超过{seconds}秒，未保存任何内容。请等另一程序结束后重试。</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written. Nothing was changed. Ask for the right to write, or use a copy elsewhere.</source>
        <translation>“{path}”或其所在文件夹不可写。未做任何改动。请申请写入权限，或使用其他位置的副本。</translation>
    </message>
    <message>
        <source>{path} lies in {place}. Network shares and synchronised folders damage data files. Put the file on a disk of this computer.</source>
        <translation>“{path}”位于“{place}”。网络共享和同步文件夹会损坏数据文件。请将文件放到本机磁盘。</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written. Nothing was changed. Make room, then try again.</source>
        <translation>磁盘已满，无法写入“{path}”。未做任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The system does not let {path} be read or written: {detail}. Nothing was changed.</source>
        <translation>系统不允许读写“{path}”：{detail}。未做任何改动。</translation>
    </message>
    <message>
        <source>The SQLite library {found} has a fault that can damage data files. At least {needed} is needed; install the program again.</source>
        <translation>SQLite库{found}存在可能损坏数据文件的缺陷，至少需要{needed}。请重新安装本程序。</translation>
    </message>
    <message>
        <source>{who} changed this on {when}, after you opened it. Your entries are kept; look at the new values first.</source>
        <translation>{who}在{when}修改了此记录，晚于您打开的时间。您的输入已保留，请先查看新值。</translation>
    </message>
    <message>
        <source>This was removed in the meantime. Your entries were not saved.</source>
        <translation>此记录已被移除，您的输入未保存。</translation>
    </message>
    <message>
        <source>This cannot be taken back: {who} changed the same thing on {when}. Nothing was changed.</source>
        <translation>无法撤销：{who}在{when}修改了同一内容。未做任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>What was written differs from the preview ({found} of {expected} rows agree), so nothing was saved. Try again; if it happens again, check the disk.</source>
        <translation>写入结果与预览不一致（{expected}行中有{found}行相符），因此未保存任何内容。请重试；若再次出现，请检查磁盘。</translation>
    </message>
    <message>
        <source>{count} startups go by {text}. Give an ID, a source ID or a credit code; `find` shows them.</source>
        <translation>与“{text}”相符的初创公司有{count}家。请改用JIB编号、来源编号或统一社会信用代码，可用`find`查看。</translation>
    </message>
    <message>
        <source>{name} belongs to a startup that is not taken in. Nothing was saved. Tick the startup, or take the tick from {name}.</source>
        <translation>“{name}”所属的初创公司未勾选。未保存任何内容。请勾选该初创公司，或取消勾选“{name}”。</translation>
    </message>
    <message>
        <source>{name} is in use; startups that have it: {count}. Take it off them first, then remove the field.</source>
        <translation>“{name}”正在使用，涉及{count}家初创公司。请先取消其领域，再移除该领域。</translation>
    </message>
    <message>
        <source>{name} cannot be used as a template. Save it as .docx in Word.</source>
        <translation>“{name}”不能用作模板。请在Word中存为.docx。</translation>
    </message>
    <message>
        <source>{name} is not a Word document. Open it in Word, save it as .docx, then try again.</source>
        <translation>“{name}”不是Word文档。请在Word中打开，存为.docx后重试。</translation>
    </message>
    <message>
        <source>{name} has the format of Word 2003 or older, or is protected by a password. Open it in Word, save it as .docx without a password, then try again.</source>
        <translation>“{name}”是Word 2003或更早的格式，或受密码保护。请在Word中打开，不带密码存为.docx后重试。</translation>
    </message>
    <message>
        <source>{name} holds macros, which are never run here. Save it in Word as .docx, then try again.</source>
        <translation>“{name}”含有宏，本程序从不运行宏。请在Word中存为.docx后重试。</translation>
    </message>
    <message>
        <source>{name} is too large for a template. Make its pictures smaller, 20 MB are the most.</source>
        <translation>“{name}”过大，不能用作模板。请缩小其中的图片，最大20 MB。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Open it in Word, save it again, then try again.</source>
        <translation>“{name}”已损坏，无法读取。请在Word中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Word never does; it may be an attack. Open it in Word, save it again, then try again.</source>
        <translation>“{name}”的打包方式异常，可能是攻击。请在Word中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>There is no template named {name} in this data file any more. Choose another one.</source>
        <translation>此数据文件中已没有模板“{name}”。请选择其他模板。</translation>
    </message>
    <message>
        <source>Only {free} desks are free in all that time, and at most {together} of them adjoin. Ask for fewer, or for other days.</source>
        <translation>整段时间都空闲的工位只有 {free} 个，其中最多 {together} 个相连。请减少数量或更换日期。</translation>
    </message>
    <message>
        <source>Only one desk is free in all that time. Ask for one, or for other days.</source>
        <translation>整段时间都空闲的工位只有 1 个。请只找 1 个，或更换日期。</translation>
    </message>
    <message>
        <source>No desk is free in all that time. Choose other days.</source>
        <translation>没有整段时间都空闲的工位。请更换日期。</translation>
    </message>
    <message>
        <source>There is no floor {code}. The floors are: {known}.</source>
        <translation>没有楼层 {code}。现有楼层：{known}。</translation>
    </message>
    <message>
        <source>There are no floors yet. Add one to the site first.</source>
        <translation>还没有楼层。请先为场地添加楼层。</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8 nor GB18030 text. Say how it is encoded, or save it as CSV UTF-8, then try again.</source>
        <translation>“{path}”既不是UTF-8文本，也不是GB18030文本。请指定编码，或存为CSV UTF-8后重试。</translation>
    </message>
    <message>
        <source>The sheet {sheet} is an export of other records, so nothing was taken in. Choose another sheet or file, or import it where such records belong.</source>
        <translation>工作表“{sheet}”导出自其他类型的记录，因此未导入。请选择其他工作表或文件，或在对应页面导入。</translation>
    </message>
    <message>
        <source>{option} does not go with this kind of record. Leave it out, or export: {known}</source>
        <translation>{option} 不适用于此类记录。请去掉它，或导出：{known}</translation>
    </message>
    <message>
        <source>{path} cannot be a template. Open it in Excel, save it as .xlsx or .xlsm, then try again.</source>
        <translation>“{path}”不能用作模板。请在Excel中打开，存为.xlsx或.xlsm后重试。</translation>
    </message>
    <message>
        <source>There is no template {name} for these records. There are: {known}</source>
        <translation>这类记录没有模板“{name}”。现有：{known}</translation>
    </message>
    <message>
        <source>There is no template {name} for these records. Add a workbook as a template first.</source>
        <translation>这类记录没有模板“{name}”。请先添加工作簿作为模板。</translation>
    </message>
    <message>
        <source>The template makes a workbook that ends in {ending}; {name} does not. Choose that ending. Nothing was written.</source>
        <translation>该模板生成扩展名为{ending}的工作簿，“{name}”不符。请使用此扩展名。未写入任何内容。</translation>
    </message>
    <message>
        <source>The template {template} does not fit its workbook: {name} ({place}). Nothing was written.</source>
        <translation>模板“{template}”与其工作簿不符：{name}（{place}）。未写入任何内容。</translation>
    </message>
    <message>
        <source>The workbook of the template {template} has no sheet {name} any more. Say anew what goes where. Nothing was written.</source>
        <translation>模板“{template}”的工作簿中已没有工作表“{name}”。请重新指定填写位置。未写入任何内容。</translation>
    </message>
    <message>
        <source>The workbook of the template {template} has no table {name} with these rows any more. Say anew what goes where. Nothing was written.</source>
        <translation>模板“{template}”的工作簿中已没有含这些行的表格“{name}”。请重新指定填写位置。未写入任何内容。</translation>
    </message>
    <message>
        <source>In the workbook of the template {template}, the header {name} does not stand in {place} any more. Say anew what goes where. Nothing was written.</source>
        <translation>模板“{template}”的工作簿中，列标题“{name}”已不在{place}。请重新指定填写位置。未写入任何内容。</translation>
    </message>
    <message>
        <source>{place} holds a formula, which would be lost. Choose another cell, or clear it in the workbook. Nothing was written.</source>
        <translation>{place}含有公式，填写会使其丢失。请选择其他单元格，或在工作簿中清空该单元格。未写入任何内容。</translation>
    </message>
    <message>
        <source>{place} is covered by the merged cells {name}. Choose their first cell. Nothing was written.</source>
        <translation>{place}被合并单元格{name}覆盖。请选择其首个单元格。未写入任何内容。</translation>
    </message>
    <message>
        <source>There are more rows than the template {template} has prepared, and {place} would be torn apart. Prepare more rows in the workbook, or move it away. Nothing was written.</source>
        <translation>行数超过模板“{template}”预留的行，{place}会被拆开。请在工作簿中预留更多行，或将其移开。未写入任何内容。</translation>
    </message>
    <message>
        <source>{place} lies among the rows of the table. Choose a cell outside of it. Nothing was written.</source>
        <translation>{place}位于表格的行内。请选择表格外的单元格。未写入任何内容。</translation>
    </message>
    <message>
        <source>{place} is to be filled with something these records do not have ({name}). Say anew what goes where. Nothing was written.</source>
        <translation>{place}要填写的内容（{name}）在这类记录中不存在。请重新指定填写位置。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>找不到文件“{path}”。请核对文件名。</translation>
    </message>
    <message>
        <source>{path} is not a workbook or list. Save it as .xlsx or .csv, then try again.</source>
        <translation>“{path}”不是工作簿或列表。请另存为.xlsx或.csv后重试。</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Open it in Excel, save it without the password, then try again.</source>
        <translation>“{path}”有密码保护。请在Excel中打开，去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>{path} has the format of Excel 4 or older. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”是Excel 4或更早的格式。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”是二进制工作簿（.xlsb）。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is an OpenDocument file. Open it in LibreOffice, save it as .xlsx, then try again.</source>
        <translation>“{path}”是OpenDocument文件。请在LibreOffice中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is a web page with the name of a workbook. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”名为工作簿，实为网页。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} is an XML file, not a workbook. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>“{path}”是XML文件，不是工作簿。请在Excel中打开，另存为.xlsx后重试。</translation>
    </message>
    <message>
        <source>{path} holds no rows. Choose another file.</source>
        <translation>“{path}”中没有数据行。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>“{path}”是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>{path} has no visible sheet with cells. Show the sheet in Excel, then try again.</source>
        <translation>“{path}”中没有可见的非空工作表。请在Excel中取消隐藏工作表后重试。</translation>
    </message>
    <message>
        <source>In {path}, row {detail}, a quotation mark is opened and not closed. Mend that row, then try again.</source>
        <translation>“{path}”第{detail}行的引号没有闭合。请改正该行后重试。</translation>
    </message>
    <message>
        <source>{path} holds a document type, which no spreadsheet program writes; it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>“{path}”含有电子表格程序不会写入的文档类型声明，可能是攻击。请在Excel中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{path} is packed in a way no spreadsheet program does ({detail}); it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>“{path}”的打包方式异常（{detail}），可能是攻击。请在Excel中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{path} is too large to be read safely: {found} bytes, {allowed} at most. Divide it into several files.</source>
        <translation>“{path}”过大，无法安全读取：{found}字节，上限{allowed}字节。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>{path} is packed {found} times smaller than it is, {allowed} at most; it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>“{path}”的压缩比为{found}倍，上限{allowed}倍，可能是攻击。请在Excel中打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>{path} has {found} parts, {allowed} at most. Copy the sheet into a new workbook.</source>
        <translation>“{path}”含{found}个部件，上限{allowed}个。请将工作表复制到新工作簿。</translation>
    </message>
    <message>
        <source>{path} has {found} rows, {allowed} at most. Divide it into several files.</source>
        <translation>“{path}”有{found}行，上限{allowed}行。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>{path} has {found} columns, {allowed} at most. Remove those that are not needed.</source>
        <translation>“{path}”有{found}列，上限{allowed}列。请删去不需要的列。</translation>
    </message>
    <message>
        <source>Reading {path} stood still for ten seconds and was stopped. Copy the sheet into a new workbook, then try again.</source>
        <translation>读取“{path}”时停滞十秒，已中止。请将工作表复制到新工作簿后重试。</translation>
    </message>
    <message>
        <source>Reading {path} wanted too much memory and was stopped. Copy the sheet into a new workbook, then try again.</source>
        <translation>读取“{path}”占用内存过多，已中止。请将工作表复制到新工作簿后重试。</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read to its end. Open it in Excel and save it again. ({detail})</source>
        <translation>“{path}”已损坏，无法完整读取。请在Excel中打开并重新保存。（{detail}）</translation>
    </message>
    <message>
        <source>There is no visible sheet {sheet}. Choose one of: {known}</source>
        <translation>没有可见的工作表“{sheet}”。可选：{known}</translation>
    </message>
    <message>
        <source>No column header is known, so nothing was taken in. Assign the columns by hand. Headers: {headers}</source>
        <translation>未识别出任何列标题，因此未导入。请手动指定列映射。列标题：{headers}</translation>
    </message>
    <message>
        <source>Several columns mean the field {field}: {headers}. Leave all but one of them out.</source>
        <translation>多列对应同一字段“{field}”：{headers}。请只保留其中一列。</translation>
    </message>
    <message>
        <source>There is no column {name}. Headers: {known}</source>
        <translation>没有“{name}”列。列标题：{known}</translation>
    </message>
    <message>
        <source>There is no field {name}. Fields: {known}</source>
        <translation>没有字段“{name}”。字段：{known}</translation>
    </message>
    <message>
        <source>There is no kind of record {kind}. Choose one of: {known}</source>
        <translation>没有记录类型“{kind}”。可选：{known}</translation>
    </message>
    <message>
        <source>{path} ends in neither .xlsx nor .csv. Choose one of these endings.</source>
        <translation>“{path}”的扩展名既不是.xlsx也不是.csv。请选用其中之一。</translation>
    </message>
    <message>
        <source>{path} can hold one list only. Choose a name that ends in .xlsx, or export one kind.</source>
        <translation>“{path}”只能保存一个列表。请选用扩展名为.xlsx的文件名，或只导出一类。</translation>
    </message>
    <message>
        <source>{path} does not end in .xlsx, and only a workbook can be coloured. Choose this ending.</source>
        <translation>“{path}”的扩展名不是.xlsx，只有工作簿可以着色。请使用此扩展名。</translation>
    </message>
    <message>
        <source>{option} does not go with all. Leave it out, or name one kind of record: {known}</source>
        <translation>{option}不能与全部类型一起使用。请去掉，或指定一种记录类型：{known}</translation>
    </message>
    <message>
        <source>The text in row {row}, {field}, has {found} characters; a cell holds {most}. Nothing was written. Shorten it, or choose .csv.</source>
        <translation>第{row}行“{field}”的文本有{found}个字符，单元格最多容纳{most}个。未写入任何内容。请缩短文本，或选择.csv。</translation>
    </message>
    <message>
        <source>{found} records do not fit a sheet, which holds {most}. Narrow them down, or choose .csv.</source>
        <translation>共有{found}条记录，一张工作表最多容纳{most}条。请缩小范围，或选择.csv。</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name. Nothing was written.</source>
        <translation>“{path}”正由其他程序打开。请先关闭，或换一个文件名。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>EstimateChart</name>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
    <message>
        <source>Payable by product, in {currency}: an estimate</source>
        <translation>按产品应付（{currency}）：估算</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Voucher usage</source>
        <translation>代金券使用明细</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Monthly total</source>
        <translation>月度合计</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What is shown: {count} contracts, in this order</source>
        <translation>当前列表的 {count} 份合同，按当前顺序</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>What is shown: {count} startups, in this order</source>
        <translation>当前列表的 {count} 家初创公司，按当前顺序</translation>
    </message>
    <message>
        <source>All startups</source>
        <translation>全部初创公司</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>全部联系人</translation>
    </message>
    <message>
        <source>All cloud accounts</source>
        <translation>全部云账号</translation>
    </message>
    <message>
        <source>Everything, each kind on a sheet of its own</source>
        <translation>全部内容，每类一张工作表</translation>
    </message>
    <message>
        <source>The plan of the day: {count} desks</source>
        <translation>当日平面图：{count} 个工位</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>所有工位</translation>
    </message>
    <message>
        <source>All desk allocations</source>
        <translation>所有工位分配</translation>
    </message>
    <message>
        <source>All grants, with what is left of them</source>
        <translation>全部额度批次及其余额</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Excel工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>List as text (.csv)</source>
        <translation>文本列表（.csv）</translation>
    </message>
    <message>
        <source>Template {name} ({file})</source>
        <translation>模板“{name}”（{file}）</translation>
    </message>
    <message>
        <source>Templates of one’s own …</source>
        <translation>自有模板…</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses of persons leave the program. Send them on with care.</source>
        <translation>导出内容含个人姓名、电话和地址，请谨慎转发。</translation>
    </message>
    <message>
        <source>Only the cells that are mapped are filled. Everything else stays as it is.</source>
        <translation>只填写已对应的单元格，其余保持不变。</translation>
    </message>
    <message>
        <source>An edited workbook finds its rows again when it is imported.</source>
        <translation>编辑后的工作簿再次导入时，可自动对应原有各行。</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>这是文件夹，请指定其中的文件。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>请指定文件的保存位置。</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Keep %n desk(s) longer</source>
        <translation>
            <numerusform>延长 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation>新截止日(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>end of the contract</source>
        <translation>合同到期日</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>直至另行通知</translation>
    </message>
    <message>
        <source>New end: {until}</source>
        <translation>新的截止：{until}</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>All desks that are not free</source>
        <translation>所有非空闲工位</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Promised, not given</source>
        <translation>承诺未分配</translation>
    </message>
    <message>
        <source>More than promised</source>
        <translation>超出承诺</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>搜索：{text}</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
    <message>
        <source>Removed startups</source>
        <translation>已移除的初创公司</translation>
    </message>
</context>
<context>
    <name>FinanceDialog</name>
    <message>
        <source>This is the first one; the next one will say what changed since.</source>
        <translation>这是第一份；下一份会列出此后的变更。</translation>
    </message>
    <message>
        <source>It says what changed since the last one of {moment}, by {person}.</source>
        <translation>列出自上一份（{moment}，{person}）以来的变更。</translation>
    </message>
    <message>
        <source>finance {first} to {last}</source>
        <translation>财务报表{first}至{last}</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>请指定文件的保存位置。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Writing finance workbook</source>
        <translation>正在生成财务报表工作簿</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>已写入“{path}”。</translation>
    </message>
    <message>
        <source>Finance workbook</source>
        <translation>财务报表工作簿</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write workbook</source>
        <translation>生成工作簿</translation>
    </message>
</context>
<context>
    <name>FindSeatsDialog</name>
    <message numerus="yes">
        <source>Where %n can sit together</source>
        <translation>
            <numerusform>%n 人可以坐在一起的位置</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>{first}起</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Offers appear here.</source>
        <translation>方案将显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Look for %n desk(s)</source>
        <translation>
            <numerusform>查找 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for the %n that adjoin</source>
        <translation>
            <numerusform>查找相连的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n desk(s)</source>
        <translation>
            <numerusform>分配 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move others, give %n desk(s)</source>
        <translation>
            <numerusform>搬动他人，分配 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Give</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Choose a team to give it desks.</source>
        <translation>请选择团队，再分配工位。</translation>
    </message>
    <message>
        <source>More than promised: tick it, or look for fewer.</source>
        <translation>超出承诺数：请勾选，或减少数量。</translation>
    </message>
    <message>
        <source>First mend what is marked at the left.</source>
        <translation>请先修改左侧标出的内容。</translation>
    </message>
    <message>
        <source>Who gets them?</source>
        <translation>分配给谁？</translation>
    </message>
    <message>
        <source>Here is what can be had now.</source>
        <translation>以下是目前可选的方案。</translation>
    </message>
    <message>
        <source>Find seats for a team</source>
        <translation>为团队查找座位</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>在平面图上显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FloorPicture</name>
    <message>
        <source>Floor {code}</source>
        <translation>{code}楼</translation>
    </message>
    <message>
        <source>The plan is invented.</source>
        <translation>该平面图为虚构。</translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>{taken} of {desks} taken</source>
        <translation>已占用 {taken} / {desks}</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>{code} 区</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个座位</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture of this floor cannot be read. Choose another one.</source>
        <translation>无法读取该楼层的图片，请另选一张。</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
</context>
<context>
    <name>ForecastLists</name>
    <message>
        <source>To be seen to</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Nothing: no warning stands.</source>
        <translation>无：没有预警。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>明细</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message numerus="yes">
        <source>%n field(s) need a look:</source>
        <translation>
            <numerusform>%n 个字段需要检查：</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>他人</translation>
    </message>
    <message numerus="yes">
        <source>{who} saved this first, {when}. You both changed %n field(s): choose, then save.</source>
        <translation>
            <numerusform>{who}已先保存（{when}）。双方都修改了%n个字段，请选择后再保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>FoyerWindow</name>
    <message>
        <source>There is no floor yet.</source>
        <translation>尚无楼层。</translation>
    </message>
    <message>
        <source>Floor {code}</source>
        <translation>{code}楼</translation>
    </message>
    <message>
        <source>Nobody sits here today.</source>
        <translation>今日本楼层无人入驻。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the floors</comment>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Foyer screen</source>
        <translation>大厅屏幕</translation>
    </message>
    <message>
        <source>← → change the floor · Space stays on it · Esc leaves</source>
        <translation>← → 切换楼层 · 空格停留 · Esc 退出</translation>
    </message>
</context>
<context>
    <name>FreeBetweenDialog</name>
    <message numerus="yes">
        <source>Free %n desk(s) for a while</source>
        <translation>
            <numerusform>暂时释放 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>&amp;First free day</source>
        <translation>空闲起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last free day</source>
        <translation>空闲截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>They have them again from {day} on, by themselves.</source>
        <translation>自{day}起自动恢复使用。</translation>
    </message>
    <message>
        <source>Their time ends then: nothing comes back.</source>
        <translation>其使用期届时结束，不会恢复。</translation>
    </message>
</context>
<context>
    <name>FreeDialog</name>
    <message numerus="yes">
        <source>Free %n desk(s)</source>
        <translation>
            <numerusform>释放 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>It has not begun by then: the allocation is taken back.</source>
        <translation>届时尚未开始：该分配将被撤回。</translation>
    </message>
    <message>
        <source>Free from {day} on.</source>
        <translation>自{day}起空闲。</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>Bill with English headers</source>
        <translation>英文表头账单</translation>
    </message>
    <message>
        <source>Bill with Chinese headers</source>
        <translation>中文表头账单</translation>
    </message>
    <message>
        <source>Detailed bill v2</source>
        <translation>明细账单 v2</translation>
    </message>
    <message>
        <source>FOCUS export</source>
        <translation>FOCUS 导出</translation>
    </message>
    <message>
        <source>Voucher usage</source>
        <translation>代金券使用明细</translation>
    </message>
    <message>
        <source>Monthly total</source>
        <translation>月度合计</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Choose who gets them.</source>
        <translation>请选择分配给谁。</translation>
    </message>
    <message>
        <source>Keep them beyond the contract</source>
        <translation>合同结束后继续使用</translation>
    </message>
    <message>
        <source>Who gets them?</source>
        <translation>分配给谁？</translation>
    </message>
    <message numerus="yes">
        <source>Give these %n desk(s)</source>
        <translation>
            <numerusform>分配这 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n desk(s)</source>
        <translation>
            <numerusform>分配 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>名称、拼音或联系人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Give more than promised</source>
        <translation>超出承诺数量分配</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>the day it was granted</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>无合同</translation>
    </message>
    <message>
        <source>{number} · promises {amount}</source>
        <translation>{number} · 约定{amount}</translation>
    </message>
    <message>
        <source>It has lapsed already: it pays only for what was used on its days.</source>
        <translation>已过期：只能抵扣有效期内的消费。</translation>
    </message>
    <message>
        <source>Grant credit</source>
        <translation>发放额度</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Startup, pinyin or number</source>
        <translation>初创公司名称、拼音或账号</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>代金券(&amp;V)</translation>
    </message>
    <message>
        <source>The number of the provider; empty for a grant without one</source>
        <translation>服务商的编号；没有代金券则留空</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>&amp;Granted on</source>
        <translation>发放日(&amp;G)</translation>
    </message>
    <message>
        <source>Effective &amp;from</source>
        <translation>生效时间(&amp;F)</translation>
    </message>
    <message>
        <source>Valid un&amp;til</source>
        <translation>过期时间(&amp;T)</translation>
    </message>
    <message>
        <source>The last day counts, to 23:59:59 in China</source>
        <translation>含最后一天，至中国时间 23:59:59</translation>
    </message>
    <message>
        <source>For &amp;products</source>
        <translation>适用产品(&amp;P)</translation>
    </message>
    <message>
        <source>Codes or names with commas between; empty: all of them</source>
        <translation>代码或名称，用逗号分隔；留空为全部</translation>
    </message>
    <message>
        <source>Promised &amp;under</source>
        <translation>约定合同(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>发放</translation>
    </message>
</context>
<context>
    <name>HeaderBox</name>
    <message>
        <source>Tick all rows</source>
        <translation>勾选全部行</translation>
    </message>
</context>
<context>
    <name>HeadersDialog</name>
    <message>
        <source>{header} is assigned twice: {first} and {second}.</source>
        <translation>{header}被指定了两次：{first}和{second}。</translation>
    </message>
    <message>
        <source>Headers of bills</source>
        <translation>账单表头</translation>
    </message>
    <message>
        <source>Headers are found by their usual names. Say here what stands in a column that is called something else, or which of two it is.</source>
        <translation>表头按常用名称识别。若列名不同，或有两列可选，请在此指定。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import {kind}</source>
        <translation>导入{kind}</translation>
    </message>
    <message>
        <source>Workbooks and lists ({endings})</source>
        <translation>工作簿和列表 ({endings})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取“{file}”</translation>
    </message>
    <message>
        <source>Comparing {file}</source>
        <translation>正在比对“{file}”</translation>
    </message>
    <message>
        <source>{file} – to mend.xlsx</source>
        <translation>{file} – 待改正.xlsx</translation>
    </message>
    <message>
        <source>Save a workbook with the rejected rows marked</source>
        <translation>保存标出拒绝行的工作簿</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Excel工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入“{file}”</translation>
    </message>
    <message numerus="yes">
        <source>{file} written: {count} row(s).</source>
        <translation>
            <numerusform>已写入“{file}”，共 {count} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up before the import</source>
        <translation>正在备份，随后导入</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存“{file}”</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What comes first in {samples}?</source>
        <translation>{samples}中，排在最前的是什么？</translation>
    </message>
    <message>
        <source>Which sign is the decimal one in {samples}?</source>
        <translation>{samples}中，哪个是小数点？</translation>
    </message>
    <message>
        <source>What do {samples} count?</source>
        <translation>{samples}的单位是什么？</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>the comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>units of {number}</source>
        <translation>以{number}为单位</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>以1为单位</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>无：仅一列</translation>
    </message>
</context>
<context>
    <name>ImportColumnsDialog</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>示例值</translation>
    </message>
    <message>
        <source>Is taken in as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>{header} is taken in as</source>
        <translation>“{header}”导入为</translation>
    </message>
    <message>
        <source>– open: these cells are rejected –</source>
        <translation>– 未答：拒绝这些单元格 –</translation>
    </message>
    <message>
        <source>Assigned to several columns: {fields}</source>
        <translation>对应了多列：{fields}</translation>
    </message>
    <message>
        <source>Assign at least one column.</source>
        <translation>请至少指定一列。</translation>
    </message>
    <message>
        <source>No column is a name: only rows that are here already can be recognised.</source>
        <translation>没有名称列：只能识别本库已有的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open. Cells that could mean two things are rejected.</source>
        <translation>
            <numerusform>有%n个问题未答。含义不明确的单元格会被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>列映射</translation>
    </message>
    <message>
        <source>Say what each column of the file is. What is known was assigned by itself; what is left out stays in the file.</source>
        <translation>请指定文件中各列的含义。可识别的列已自动对应；不导入的列留在文件中。</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>文字编码(&amp;L)</translation>
    </message>
    <message>
        <source>Between &amp;cells</source>
        <translation>分隔符(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>标题所在行(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ImportSheetDialog</name>
    <message>
        <source>{file} has several sheets with rows.</source>
        <translation>“{file}”有多张含数据的工作表。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known column(s)</source>
        <translation>
            <numerusform>%n 列可识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>选择工作表</translation>
    </message>
    <message>
        <source>Which sheet is taken in?</source>
        <translation>导入哪张工作表？</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>InnovationField</name>
    <message>
        <source>Digitalisation</source>
        <translation>数字化</translation>
    </message>
    <message>
        <source>Electrification</source>
        <translation>电动化</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>可持续发展</translation>
    </message>
    <message>
        <source>Internet of things</source>
        <translation>物联网</translation>
    </message>
    <message>
        <source>Smart connectivity</source>
        <translation>智能互联</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>人工智能</translation>
    </message>
    <message>
        <source>Automated driving</source>
        <translation>自动驾驶</translation>
    </message>
</context>
<context>
    <name>InnovationFieldsDialog</name>
    <message>
        <source>{field} · published</source>
        <translation>{field} · 已公布</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加领域</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Innovation fields</source>
        <translation>创新领域</translation>
    </message>
    <message>
        <source>The published fields are fixed. Add those of this site; startups and filters then offer them.</source>
        <translation>已公布的领域不可更改。可添加本场地自己的领域，添加后可用于初创公司和筛选。</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新增领域</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>德文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比对……</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
</context>
<context>
    <name>InvoicedDialog</name>
    <message>
        <source>&amp;Invoiced on</source>
        <translation>开票日期(&amp;I)</translation>
    </message>
    <message>
        <source>Invoice &amp;number</source>
        <translation>发票号(&amp;N)</translation>
    </message>
    <message>
        <source>Mark as invoiced</source>
        <translation>标记为已开票</translation>
    </message>
    <message>
        <source>Mark invoiced</source>
        <translation>标记为已开票</translation>
    </message>
    <message>
        <source>The amounts then stand, whatever becomes of the terms.</source>
        <translation>此后金额固定，不随条款变化。</translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>未加入</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>额度批次</translation>
    </message>
    <message>
        <source>Cloud accounts</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Desk allocations</source>
        <translation>工位分配</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Granted</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已划拨</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已月结</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>已反结账</translation>
    </message>
</context>
<context>
    <name>LikePanel</name>
    <message>
        <source>Is the same</source>
        <translation>是同一家</translation>
    </message>
    <message>
        <source>the row changes {name}</source>
        <translation>修改“{name}”</translation>
    </message>
    <message>
        <source>Is new</source>
        <translation>是新增</translation>
    </message>
    <message>
        <source>the row is added beside it</source>
        <translation>另行新增</translation>
    </message>
    <message>
        <source>Looks like row {row}, {name}: {reason}.</source>
        <translation>疑似与第{row}行“{name}”重复：{reason}。</translation>
    </message>
    <message>
        <source>Looks like {name}: {reason}.</source>
        <translation>疑似与“{name}”重复：{reason}。</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>the same website</source>
        <translation>网站相同</translation>
    </message>
    <message>
        <source>the same English name</source>
        <translation>英文名相同</translation>
    </message>
    <message>
        <source>the same Chinese name</source>
        <translation>中文名相同</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>the name is alike</source>
        <translation>名称相近</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入“{file}”</translation>
    </message>
    <message numerus="yes">
        <source>{file} written: {count} row(s).</source>
        <translation>
            <numerusform>已写入“{file}”，共 {count} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no workbook can hold were left out.</source>
        <translation>
            <numerusform>有%n个工作簿无法保存的字符被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>JIB Desktop</source>
        <translation>JIB Desktop</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New data &amp;file …</source>
        <translation>新建数据文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo data</source>
        <translation>打开演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>搜索，或运行命令(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>设置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About JIB Desktop</source>
        <translation>关于JIB Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索，或运行命令</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>文件正常。</translation>
    </message>
    <message>
        <source>The file does not hold together. Open a backup and keep this file for a look.</source>
        <translation>文件内容不一致。请打开备份，并保留此文件以便查看。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The check found damage</source>
        <translation>检查发现文件损坏</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Which one stays</source>
        <translation>保留哪一家</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>双方相同：{fields}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>{day}新增</translation>
    </message>
    <message>
        <source>Load the new values</source>
        <translation>载入新值</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts and notes of both come together; one Undo makes them two again.</source>
        <translation>双方的联系人和备注会合在一起，撤销一次即可重新分开。</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field}：两者</translation>
    </message>
    <message>
        <source>Merge two startups</source>
        <translation>合并两家初创公司</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation>操作未完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %n desk(s)</source>
        <translation>
            <numerusform>换 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>换座</translation>
    </message>
    <message>
        <source>&amp;New desks</source>
        <translation>新工位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Numbers, one for each: 2-020, 2-021</source>
        <translation>编号，每个一个：2-020, 2-021</translation>
    </message>
    <message>
        <source>{startup} swaps and gets {number}.</source>
        <translation>{startup} 互换至 {number}。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>On {name}; it stands in the timeline.</source>
        <translation>为“{name}”添加备注，将显示在动态中。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保存备注</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n found among what was removed</source>
        <translation>
            <numerusform>在已移除中找到 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>No startup in the list fits the search.</source>
        <translation>列表中没有符合搜索的初创公司。</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>显示已移除</translation>
    </message>
    <message>
        <source>Nothing removed</source>
        <translation>没有已移除的企业</translation>
    </message>
    <message>
        <source>What is removed stands here and can be restored.</source>
        <translation>移除的企业会保留在这里，可随时恢复。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Import a workbook …</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>To look around first, {link}.</source>
        <translation>也可先{link}看看。</translation>
    </message>
    <message>
        <source>open the demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>Or press {key} at any time.</source>
        <translation>随时可按 {key} 新增。</translation>
    </message>
    <message numerus="yes">
        <source>%n found outside the filter</source>
        <translation>
            <numerusform>筛选之外找到 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what fits the search.</source>
        <translation>符合搜索的内容被筛选隐藏。</translation>
    </message>
    <message>
        <source>Show without the filter</source>
        <translation>取消筛选并显示</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No startup fits the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的初创公司。</translation>
    </message>
    <message>
        <source>Show all startups</source>
        <translation>显示全部初创公司</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>&amp;By whom</source>
        <translation>通知方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>通知日期(&amp;G)</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>通知终止</translation>
    </message>
    <message>
        <source>The contract then ends on {day}.</source>
        <translation>合同将于{day}结束。</translation>
    </message>
    <message>
        <source>The last day to give notice is {day}.</source>
        <translation>最后通知日为{day}。</translation>
    </message>
</context>
<context>
    <name>NumberRuleDialog</name>
    <message>
        <source>Numbers of contracts</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>A number is given with the signature, without a gap in a year.</source>
        <translation>签署时编号，同一年内不间断。</translation>
    </message>
    <message>
        <source>{year} stands for the year, {n:03} for the place in it, with three digits.</source>
        <translation>{year}代表年份，{n:03}代表年内序号（三位）。</translation>
    </message>
    <message>
        <source>The next contract signed in {year} gets {number}.</source>
        <translation>{year}年下一份签署的合同编号为{number}。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>无法打开数据文件</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>在该位置新建</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open a backup …</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>New data file …</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Data files (*.jib)</source>
        <translation>数据文件 (*.jib)</translation>
    </message>
</context>
<context>
    <name>OutOfServiceDialog</name>
    <message>
        <source>Take desks out of service</source>
        <translation>停用工位</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>直至另行通知</translation>
    </message>
    <message>
        <source>Others read it: what is being done with the desk</source>
        <translation>他人可见：工位为何停用</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Drag one onto desks, or press Enter and choose desks.</source>
        <translation>拖到工位上，或按回车后选择工位。</translation>
    </message>
    <message>
        <source>{startup}: now choose desks on the plan.</source>
        <translation>{startup}：请在平面图上选择工位。</translation>
    </message>
    <message>
        <source>To be seated</source>
        <translation>待安排</translation>
    </message>
    <message>
        <source>Startups to be seated</source>
        <translation>待安排的初创公司</translation>
    </message>
    <message>
        <source>More desks than promised</source>
        <translation>超出承诺的工位</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>30 天内结束</translation>
    </message>
    <message>
        <source>{taken} of {desks} desks taken, {share} %</source>
        <translation>{desks} 个工位中 {taken} 个已用，{share}%</translation>
    </message>
    <message>
        <source>{count} free, {reserved} reserved, {out} out of service</source>
        <translation>空闲 {count}，预留 {reserved}，停用 {out}</translation>
    </message>
    <message>
        <source>{desks} {until}.</source>
        <translation>{desks} {until}。</translation>
    </message>
</context>
<context>
    <name>OwnerEdit</name>
    <message>
        <source>Whose account is it?</source>
        <translation>这是谁的账号？</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Type the name of a startup</source>
        <translation>输入初创公司名称</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>保持未知</translation>
    </message>
    <message>
        <source>Given to {startup} with this import.</source>
        <translation>将随本次导入归属{startup}。</translation>
    </message>
    <message>
        <source>It is assigned with this import; one Undo takes back both.</source>
        <translation>随本次导入一并归属，可一次撤销。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Startups</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Cloud credits</source>
        <translation>云资源额度</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>标记为已付款</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>标记为已付款</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>付款日期(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>再显示 {count} 条</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Monthly fee</source>
        <translation>月费</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>调整</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
</context>
<context>
    <name>PhoneButton</name>
    <message>
        <source>Hide the number</source>
        <translation>隐藏号码</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>电话 {number}</translation>
    </message>
</context>
<context>
    <name>PlanFrame</name>
    <message>
        <source>Desks of the plan</source>
        <translation>平面图上的工位</translation>
    </message>
    <message>
        <source>No floor yet</source>
        <translation>尚无楼层</translation>
    </message>
    <message>
        <source>Draw your floors, or take the invented plan of Jinqiao to look around. The page then shows who sits where, on any day.</source>
        <translation>请绘制楼层，或先用虚构的金桥平面图看看。此页随后显示任意一天谁坐在哪里。</translation>
    </message>
    <message>
        <source>Draw a floor</source>
        <translation>绘制楼层</translation>
    </message>
    <message>
        <source>Take the invented plan</source>
        <translation>使用虚构平面图</translation>
    </message>
    <message>
        <source>No desk on this floor</source>
        <translation>本楼层没有工位</translation>
    </message>
    <message>
        <source>Place desks on it: singly, in rows or in blocks.</source>
        <translation>可逐个、成排或成块放置工位。</translation>
    </message>
    <message>
        <source>Place desks</source>
        <translation>放置工位</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>没有可列出的内容</translation>
    </message>
    <message>
        <source>No desk of this floor fits the filters.</source>
        <translation>本楼层没有符合筛选的工位。</translation>
    </message>
    <message>
        <source>Show all desks</source>
        <translation>显示全部工位</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change</source>
        <translation>在历史中标明修改人</translation>
    </message>
    <message>
        <source>Back up by &amp;itself</source>
        <translation>自动备份(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>每 4 小时</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Only after a change, into {folder}; old ones are thinned out.</source>
        <translation>有改动才备份，保存在“{folder}”；旧备份逐步精简。</translation>
    </message>
</context>
<context>
    <name>PrintPreviewDialog</name>
    <message>
        <source>Print preview: {title}</source>
        <translation>打印预览：{title}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Sent to the printer: {title}</source>
        <translation>已发送到打印机：{title}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>已写入“{path}”。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>整页（0）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{number} is a number of a signed contract. When was it signed?</source>
        <translation>{number}是已签署合同的编号。签署日期是哪天？</translation>
    </message>
    <message>
        <source>{value} is not a number of that year by the rule of the site: {example}.</source>
        <translation>按场地规则，{value}不是该年的编号，应类似{example}。</translation>
    </message>
    <message>
        <source>{value} is the number of another contract already.</source>
        <translation>{value}已是另一份合同的编号。</translation>
    </message>
    <message>
        <source>{value} would leave a gap: {missing} is missing. Add that contract to the list.</source>
        <translation>{value}会造成编号中断，缺少{missing}。请在列表中补上该合同。</translation>
    </message>
    <message>
        <source>The contract stays with its startup; a list moves none.</source>
        <translation>合同仍属于原来的初创公司，导入列表不会改变归属。</translation>
    </message>
    <message>
        <source>Choose the startup.</source>
        <translation>请选择初创公司。</translation>
    </message>
    <message>
        <source>This startup was removed in the meantime. Choose another one.</source>
        <translation>该初创公司已被移除，请另选一家。</translation>
    </message>
    <message>
        <source>{value} is no kind of contract.</source>
        <translation>“{value}”不是合同类型。</translation>
    </message>
    <message>
        <source>{value} is no currency we know. Write it like CNY or EUR.</source>
        <translation>“{value}”不是已知币种，请写成CNY或EUR这样的形式。</translation>
    </message>
    <message>
        <source>{value}: notice is counted in months or days.</source>
        <translation>“{value}”：通知期以月或天计。</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>请填写起始日。</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>请填写截止日。</translation>
    </message>
    <message>
        <source>The last day, {last}, lies before the first, {first}.</source>
        <translation>截止日{last}早于起始日{first}。</translation>
    </message>
    <message>
        <source>{column}: nothing below zero.</source>
        <translation>{column}：不能小于零。</translation>
    </message>
    <message>
        <source>{column}: {most} at most.</source>
        <translation>{column}：最多{most}。</translation>
    </message>
    <message>
        <source>The contract has {days} days; more cannot be rent-free.</source>
        <translation>合同共{days}天，免租天数不能更多。</translation>
    </message>
    <message>
        <source>Notice would be due on {by}, before the first day, {first}. Shorten the notice period.</source>
        <translation>最后通知日为{by}，早于起始日{first}。请缩短提前通知期。</translation>
    </message>
    <message>
        <source>No desks promised yet.</source>
        <translation>尚未约定工位。</translation>
    </message>
    <message>
        <source>No monthly fee yet.</source>
        <translation>尚未填写月费。</translation>
    </message>
    <message>
        <source>A pilot takes {months} months at most.</source>
        <translation>试点项目最长{months}个月。</translation>
    </message>
    <message>
        <source>{number} already gives this startup a residence from {first} to {last}.</source>
        <translation>该初创公司已有{first}至{last}的入驻协议{number}。</translation>
    </message>
    <message>
        <source>Another draft gives this startup a residence from {first} to {last}; only one can be signed.</source>
        <translation>该初创公司另有一份{first}至{last}的入驻协议草稿，只能签署其中一份。</translation>
    </message>
    <message>
        <source>This renews {number}, so it begins on {first}, without a gap.</source>
        <translation>此合同续签{number}，应自{first}起，不间断。</translation>
    </message>
    <message>
        <source>{column} is fixed by the signature. Terminate the contract and write a new one.</source>
        <translation>“{column}”签署后不可更改。请终止合同，另立新合同。</translation>
    </message>
    <message>
        <source>{column} is fixed: the contract is renewed from the day after.</source>
        <translation>“{column}”不可更改：合同自次日起已续签。</translation>
    </message>
    <message>
        <source>{column} is fixed: the contract has renewed itself after {day}. Give notice to end it.</source>
        <translation>“{column}”不可更改：合同已在{day}之后自动续签。如需结束，请通知终止。</translation>
    </message>
    <message>
        <source>The contract was agreed to end on {day}, after that.</source>
        <translation>合同约定于{day}结束，晚于该日。</translation>
    </message>
    <message>
        <source>With this the contract has ended on {day} and is locked.</source>
        <translation>如此合同已于{day}结束并锁定。</translation>
    </message>
    <message>
        <source>The contract was not terminated: its end follows from its terms.</source>
        <translation>合同并未终止，其结束日由条款决定。</translation>
    </message>
    <message>
        <source>The contract runs from {first} to {last}.</source>
        <translation>合同期限为{first}至{last}。</translation>
    </message>
    <message>
        <source>This changes nothing. Change a term, or choose other days.</source>
        <translation>没有任何变更。请修改条款，或另选日期。</translation>
    </message>
    <message>
        <source>Choose a last day from {first} to {last}.</source>
        <translation>请选择{first}至{last}之间的截止日。</translation>
    </message>
    <message>
        <source>Say why; it stays in the history.</source>
        <translation>请填写原因，将保留在历史中。</translation>
    </message>
    <message>
        <source>Nobody has signed after today, {today}.</source>
        <translation>签署日期不能晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>Nobody has given notice after today, {today}.</source>
        <translation>通知日期不能晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>The contract was signed on {signed}, after that.</source>
        <translation>合同签署于{signed}，晚于该日。</translation>
    </message>
    <message>
        <source>Nothing is invoiced after today, {today}.</source>
        <translation>开票日期不能晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>Nothing is paid after today, {today}.</source>
        <translation>付款日期不能晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>Nothing is done after today, {today}.</source>
        <translation>完成日期不能晚于今天（{today}）。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请填写事项。</translation>
    </message>
    <message>
        <source>A rule needs {{year}} and {{n}} once each, in 40 signs at most, as in {example}.</source>
        <translation>规则须各含一个{{year}}和{{n}}，最多40个字符，例如{example}。</translation>
    </message>
    <message>
        <source>Put a sign between year and number, as in {example}, or two contracts could look alike.</source>
        <translation>请在年份与序号之间加分隔符，例如{example}，否则两份合同的编号可能相同。</translation>
    </message>
    <message>
        <source>This is a draft. Sign it first.</source>
        <translation>这是草稿，请先签署。</translation>
    </message>
    <message>
        <source>The contract is signed already.</source>
        <translation>合同已签署。</translation>
    </message>
    <message>
        <source>The contract ended on {day} and is locked. Correct it with a reason.</source>
        <translation>合同已于{day}到期并锁定，如需更正请说明原因。</translation>
    </message>
    <message>
        <source>The contract was terminated with {day} as its last day and is locked. Correct it with a reason.</source>
        <translation>合同已终止，截止日为{day}，现已锁定，如需更正请说明原因。</translation>
    </message>
    <message>
        <source>The contract has not ended. Change it instead.</source>
        <translation>合同尚未结束，请直接修改。</translation>
    </message>
    <message>
        <source>Its end on {day} is agreed already. Withdraw the notice first.</source>
        <translation>已约定于{day}结束，请先撤回终止通知。</translation>
    </message>
    <message>
        <source>The last day to give notice was {by}. The contract runs until {last}.</source>
        <translation>最后通知日为{by}，已过。合同至{last}。</translation>
    </message>
    <message>
        <source>No notice was given.</source>
        <translation>没有终止通知。</translation>
    </message>
    <message>
        <source>It is renewed already, by {number}.</source>
        <translation>已由{number}续签。</translation>
    </message>
    <message>
        <source>Its renewal is drafted already. Sign that draft, or remove it first.</source>
        <translation>已有续签草稿，请先签署或移除该草稿。</translation>
    </message>
    <message>
        <source>This is paid. Mark it unpaid first.</source>
        <translation>此款已付，请先标记为未付款。</translation>
    </message>
    <message>
        <source>{value} is no day. Write it as 2026-04-03.</source>
        <translation>“{value}”不是日期，请写成2026-04-03这样的形式。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>There is no such day as {value}.</source>
        <translation>没有{value}这一天。</translation>
    </message>
    <message>
        <source>{value} may be {either} or {or}. Write it as 2026-04-03.</source>
        <translation>“{value}”可能是{either}，也可能是{or}。请写成2026-04-03这样的形式。</translation>
    </message>
    <message>
        <source>{value} lies outside the years {earliest} to {latest}.</source>
        <translation>{value}不在{earliest}至{latest}年之间。</translation>
    </message>
    <message>
        <source>{value} is no amount. Write it as 21600.00.</source>
        <translation>“{value}”不是金额，请写成21600.00这样的形式。</translation>
    </message>
    <message>
        <source>{value} has more than {most} decimals.</source>
        <translation>{value}的小数超过{most}位。</translation>
    </message>
    <message>
        <source>{value} is more than {most}.</source>
        <translation>{value}超过{most}。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no month.</source>
        <translation>第{row}行，{header}：{value}不是月份。</translation>
    </message>
    <message>
        <source>Row {row} has fewer cells than the header; the missing ones count as blank.</source>
        <translation>第{row}行的单元格少于表头，缺少的视为空。</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the header: a comma stands unquoted in it.</source>
        <translation>第{row}行的单元格多于表头：有逗号未加引号。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no amount.</source>
        <translation>第{row}行，{header}：{value}不是金额。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} has more than 8 decimals.</source>
        <translation>第{row}行，{header}：{value}超过 8 位小数。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is more than any bill can be about.</source>
        <translation>第{row}行，{header}：{value}超出账单可能的金额。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no day.</source>
        <translation>第{row}行，{header}：{value}不是日期。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no currency we know.</source>
        <translation>第{row}行，{header}：{value}不是已知币种。</translation>
    </message>
    <message>
        <source>Row {row}: payable is not gross less discount and coupons; it is off by {value}.</source>
        <translation>第{row}行：应付金额不等于原价减优惠，相差{value}。</translation>
    </message>
    <message>
        <source>Row {row}: payable is not what was paid and is unpaid; it is off by {value}.</source>
        <translation>第{row}行：应付金额不等于已付与欠费之和，相差{value}。</translation>
    </message>
    <message>
        <source>In {count} places the amounts of a line do not fit together.</source>
        <translation>有{count}处明细金额不吻合。</translation>
    </message>
    <message>
        <source>Amounts with more than 8 decimals were rounded.</source>
        <translation>超过 8 位小数的金额已四舍五入。</translation>
    </message>
    <message>
        <source>Row {row} and all others say the same in {header}, {value}: that is a total, repeated on every line.</source>
        <translation>第{row}行及其他各行的{header}都是{value}：这是每行重复的合计。</translation>
    </message>
    <message>
        <source>Rows {row} and {other}, {header}: both say {value}, more than they come to: that is the total of bill {bill}, repeated on its lines.</source>
        <translation>第 {row} 行和第 {other} 行，{header}：均为 {value}，超过该行金额：这是账单 {bill} 的合计，在各行重复。</translation>
    </message>
    <message>
        <source>The name of the file says account {account}, its lines say another one.</source>
        <translation>文件名中的账号为 {account}，明细中是另一个账号。</translation>
    </message>
    <message>
        <source>The name of the file says {month}, its lines say another month.</source>
        <translation>文件名中的账期为 {month}，明细中是另一个账期。</translation>
    </message>
    <message>
        <source>Account {account} was in the bill of {month} that is replaced, and is not in this one. What is booked of it stays.</source>
        <translation>账号{account}在被替换的{month}账单中，但不在此账单中。其记账保持不变。</translation>
    </message>
    <message>
        <source>Row {row} has no voucher number.</source>
        <translation>第{row}行没有代金券编号。</translation>
    </message>
    <message>
        <source>Row {row}: voucher {value} stands in row {other} already, with another balance.</source>
        <translation>第{row}行：代金券{value}已在第{other}行出现，余额不同。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no state of a voucher that we know.</source>
        <translation>第{row}行，{header}：{value}不是已知的代金券状态。</translation>
    </message>
    <message>
        <source>Enter the number of the cloud account.</source>
        <translation>请输入云账号编号。</translation>
    </message>
    <message>
        <source>There is no cloud account {account}. Enter it first.</source>
        <translation>没有云账号{account}，请先录入。</translation>
    </message>
    <message>
        <source>Row {row} does not say whose account it is. Say whose bill this is.</source>
        <translation>第{row}行没有账号。请说明这是谁的账单。</translation>
    </message>
    <message>
        <source>Account {account} is entered already.</source>
        <translation>账号{account}已录入。</translation>
    </message>
    <message>
        <source>Account {account} is the pool already; there is one pool.</source>
        <translation>账号{account}已是额度池，只能有一个。</translation>
    </message>
    <message>
        <source>The pool belongs to the base, not to a startup.</source>
        <translation>额度池属于基地，不属于企业。</translation>
    </message>
    <message>
        <source>{value} is no column of a bill that could be the credit.</source>
        <translation>{value}不是可能的额度列。</translation>
    </message>
    <message>
        <source>{value} is no order in which vouchers pay.</source>
        <translation>{value}不是代金券使用顺序。</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>请选择账号。</translation>
    </message>
    <message>
        <source>Choose the account that is to be given away.</source>
        <translation>请选择要归属的账号。</translation>
    </message>
    <message>
        <source>Choose the voucher.</source>
        <translation>请选择代金券。</translation>
    </message>
    <message>
        <source>Only {there} of it is left on that day and after it, not {wanted}.</source>
        <translation>当日及之后仅剩{there}，不足{wanted}。</translation>
    </message>
    <message>
        <source>Nothing of it is left on that day and after it.</source>
        <translation>当日及之后没有余额。</translation>
    </message>
    <message>
        <source>It lapsed after {day}; nothing is left to be taken from it.</source>
        <translation>已于{day}后过期，没有余额。</translation>
    </message>
    <message>
        <source>Say by how much: above 0 adds, below 0 takes away.</source>
        <translation>请填写调整金额：正数增加，负数减少。</translation>
    </message>
    <message>
        <source>This booking is reversed already.</source>
        <translation>这笔记账已冲正。</translation>
    </message>
    <message>
        <source>{value} is no number of the provider any more; Excel rounded it. Copy it from the console.</source>
        <translation>{value}已不是服务商的编号，被 Excel 四舍五入。请从控制台复制。</translation>
    </message>
    <message>
        <source>Voucher {voucher} is granted already.</source>
        <translation>代金券{voucher}已发放。</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>请输入大于 0 的金额。</translation>
    </message>
    <message>
        <source>That month is closed: it will be booked on {day}.</source>
        <translation>该月已月结：将记入{day}。</translation>
    </message>
    <message>
        <source>Something is booked on account {account}, so its number and startup stay.</source>
        <translation>账号 {account} 已有记账，其编号和初创公司不变。</translation>
    </message>
    <message>
        <source>Say until when the credit is good.</source>
        <translation>请填写额度的到期日。</translation>
    </message>
    <message>
        <source>What was granted stays as it was granted: reverse it or declare the rest void, and grant anew.</source>
        <translation>已发放的额度保持不变：请冲销或作废剩余部分，再重新发放。</translation>
    </message>
    <message>
        <source>This grant was reversed here; it stays reversed.</source>
        <translation>该额度批次已在此冲销，保持冲销。</translation>
    </message>
    <message>
        <source>Only {left} is left of it, so it cannot become that much less.</source>
        <translation>仅剩 {left}，无法减少这么多。</translation>
    </message>
    <message>
        <source>An adjustment needs a reason: fill in the column for it.</source>
        <translation>调整需要原因：请填写原因列。</translation>
    </message>
    <message>
        <source>This came from the pool: allocate more or recall it, a list does neither.</source>
        <translation>该额度来自额度池：请划拨或收回，列表无法更改。</translation>
    </message>
    <message>
        <source>Only credit that was allocated from the pool can be recalled.</source>
        <translation>只能回收从额度池划拨的额度。</translation>
    </message>
    <message>
        <source>Choose a day until today, {today}.</source>
        <translation>请选择不晚于今天（{today}）的日期。</translation>
    </message>
    <message>
        <source>{count} differences have no note yet; the first is voucher {voucher}.</source>
        <translation>还有{count}处差异没有备注，第一处是代金券{voucher}。</translation>
    </message>
    <message>
        <source>On which floor? Name it; a list can make the first ones.</source>
        <translation>在哪一层？请写明楼层；首批楼层可由列表建立。</translation>
    </message>
    <message>
        <source>There is no floor {value}. Floors: {known}. Mend the cell, or add the floor on its page first.</source>
        <translation>没有楼层 {value}。现有楼层：{known}。请更正单元格，或先在其页面上添加该楼层。</translation>
    </message>
    <message>
        <source>There are no floors yet; the list makes them: {names}.</source>
        <translation>尚无楼层，由列表建立：{names}。</translation>
    </message>
    <message>
        <source>Zones and rooms that are new, by floor: {names}.</source>
        <translation>新的区域和房间（按楼层）：{names}。</translation>
    </message>
    <message>
        <source>Without a place it goes into a free row of its floor.</source>
        <translation>未注明位置，将放入该楼层的空闲一排。</translation>
    </message>
    <message>
        <source>{desk} is given to {startup}, {first} to {last}. Move that first.</source>
        <translation>{desk}已分配给{startup}，{first}至{last}。请先调整该分配。</translation>
    </message>
    <message>
        <source>{desk} is given to {startup} from {first} until further notice. Move that first.</source>
        <translation>{desk}自{first}起已分配给{startup}，至另行通知。请先调整该分配。</translation>
    </message>
    <message>
        <source>{column}: choose one of the two; anything else is entered on the plan.</source>
        <translation>{column}：请在两者中选择其一；其他值请在平面图中录入。</translation>
    </message>
    <message>
        <source>Which desk? Enter its number.</source>
        <translation>哪个工位？请填写工位号。</translation>
    </message>
    <message>
        <source>There is no desk {value}. Import desks first, or mend the number.</source>
        <translation>没有工位 {value}。请先导入工位，或更正工位号。</translation>
    </message>
    <message>
        <source>There is no contract {value}. Mend the number, or leave it empty.</source>
        <translation>没有合同 {value}。请更正编号，或留空。</translation>
    </message>
    <message>
        <source>This changes days before today, {today}. Fill in “{column}”, or end this row and add one from today on.</source>
        <translation>这会更改今天（{today}）之前的日期。请填写“{column}”，或结束此行并从今天起另加一行。</translation>
    </message>
    <message>
        <source>Name and code are those of different startups. Mend one of them.</source>
        <translation>名称与代码属于不同的初创公司。请更正其一。</translation>
    </message>
    <message>
        <source>Nobody has a desk that is out of service. Empty the startup.</source>
        <translation>停用的工位不属于任何公司。请清空初创公司。</translation>
    </message>
    <message>
        <source>Only a desk that is taken goes with a contract. Empty the number.</source>
        <translation>只有已占用的工位可关联合同。请清空合同编号。</translation>
    </message>
    <message>
        <source>It is reserved for this startup; the reservation gives way.</source>
        <translation>该工位已为该初创公司预留；预留将让位。</translation>
    </message>
    <message>
        <source>Row {row} gives {desk} to {startup} already, {first} to {last}.</source>
        <translation>第{row}行已将{desk}分配给{startup}，{first}至{last}。</translation>
    </message>
    <message>
        <source>Row {row} gives {desk} to {startup} already, from {first} until further notice.</source>
        <translation>第{row}行已自{first}起将{desk}分配给{startup}，至另行通知。</translation>
    </message>
    <message>
        <source>Row {row} reserves {desk} for {startup} already, {first} to {last}.</source>
        <translation>第{row}行已为{startup}预留{desk}，{first}至{last}。</translation>
    </message>
    <message>
        <source>Row {row} reserves {desk} for {startup} already, from {first} until further notice.</source>
        <translation>第{row}行已自{first}起为{startup}预留{desk}，至另行通知。</translation>
    </message>
    <message>
        <source>Row {row} takes {desk} out of service already, {first} to {last}: {why}</source>
        <translation>第{row}行已将{desk}停用，{first}至{last}：{why}</translation>
    </message>
    <message>
        <source>Row {row} takes {desk} out of service already, from {first} until further notice: {why}</source>
        <translation>第{row}行已自{first}起将{desk}停用，至另行通知：{why}</translation>
    </message>
    <message>
        <source>{desk} is taken by {startup}, {first} to {last}.</source>
        <translation>{desk} 已由 {startup} 占用，{first}至{last}。</translation>
    </message>
    <message>
        <source>{desk} is taken by {startup} from {first} until further notice.</source>
        <translation>{desk} 自{first}起由 {startup} 占用，至另行通知。</translation>
    </message>
    <message>
        <source>{desk} is reserved for {startup}, {first} to {last}.</source>
        <translation>{desk} 已为 {startup} 预留，{first}至{last}。</translation>
    </message>
    <message>
        <source>{desk} is reserved for {startup} from {first} until further notice.</source>
        <translation>{desk} 自{first}起为 {startup} 预留，至另行通知。</translation>
    </message>
    <message>
        <source>{desk} is out of service, {first} to {last}: {why}</source>
        <translation>{desk} 停用，{first}至{last}：{why}</translation>
    </message>
    <message>
        <source>{desk} is out of service from {first} until further notice: {why}</source>
        <translation>{desk} 自{first}起停用，至另行通知：{why}</translation>
    </message>
    <message>
        <source>{desk} is there from {since} on.</source>
        <translation>{desk} 自{since}起才有。</translation>
    </message>
    <message>
        <source>{desk} is there until {until} only.</source>
        <translation>{desk} 只到{until}。</translation>
    </message>
    <message>
        <source>A chosen desk was removed in the meantime. Choose again.</source>
        <translation>所选的一个工位已被移除。请重新选择。</translation>
    </message>
    <message>
        <source>{desk} would be given twice at the same time.</source>
        <translation>{desk} 会在同一时间被重复分配。</translation>
    </message>
    <message>
        <source>Choose a desk first.</source>
        <translation>请先选择工位。</translation>
    </message>
    <message>
        <source>{desk} was reserved from {first} to {last}. Correct that reservation first.</source>
        <translation>{desk} 曾在{first}至{last}预留。请先更正该预留。</translation>
    </message>
    <message>
        <source>This contract was removed in the meantime. Choose another one.</source>
        <translation>该合同已被移除。请选择其他合同。</translation>
    </message>
    <message>
        <source>The contract is a draft. Sign it before desks go with it.</source>
        <translation>该合同是草稿。请先签署，再据此分配工位。</translation>
    </message>
    <message>
        <source>{number} is a contract with another startup.</source>
        <translation>{number} 是与其他企业的合同。</translation>
    </message>
    <message>
        <source>{number} ended on {last}. Choose a contract that runs.</source>
        <translation>{number} 已于{last}结束。请选择生效中的合同。</translation>
    </message>
    <message>
        <source>{number} runs from {first} to {last}.</source>
        <translation>{number} 的期限为{first}至{last}。</translation>
    </message>
    <message>
        <source>{number} begins on {first}.</source>
        <translation>{number} 自{first}开始。</translation>
    </message>
    <message>
        <source>Desks promised on {day}: {promised}. With this it would have {total}.</source>
        <translation>{day}承诺工位：{promised} 个。如此将有 {total} 个。</translation>
    </message>
    <message>
        <source>No contract promises desks on {day}. With this it would have {total}.</source>
        <translation>{day}没有合同承诺工位。如此将有 {total} 个。</translation>
    </message>
    <message>
        <source>{number} has no renewal to carry desks over to.</source>
        <translation>{number} 没有可延续工位的续签合同。</translation>
    </message>
    <message>
        <source>No desk is kept to the last day of {number}.</source>
        <translation>没有工位保留到 {number} 的截止日。</translation>
    </message>
    <message>
        <source>Desks are given under this contract. Free them first.</source>
        <translation>该合同下已分配工位。请先释放这些工位。</translation>
    </message>
    <message>
        <source>This changes days before today, {today}. Say why; it stays in the history.</source>
        <translation>这会更改今天（{today}）之前的日期。请说明原因；原因会保留在记录中。</translation>
    </message>
    <message>
        <source>{desk} has been in use since {first}. Free it instead.</source>
        <translation>{desk} 自{first}起已在使用。请改为释放。</translation>
    </message>
    <message>
        <source>{desk} is free after {last} already.</source>
        <translation>{desk} 在{last}之后本来就空闲。</translation>
    </message>
    <message>
        <source>{desk} is given until {last} already. Choose a later day.</source>
        <translation>{desk} 已分配至{last}。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>{desk} is given until further notice already.</source>
        <translation>{desk} 已分配至另行通知。</translation>
    </message>
    <message>
        <source>{desk} is given from {first} to {last}. Choose days within.</source>
        <translation>{desk} 的分配期为{first}至{last}。请选择其间的日期。</translation>
    </message>
    <message>
        <source>{desk} is given from {first} on. Choose days within.</source>
        <translation>{desk} 自{first}起分配。请选择其间的日期。</translation>
    </message>
    <message>
        <source>Nothing would be left of {desk}. Free it instead.</source>
        <translation>{desk} 将不再保留任何日期。请改为释放。</translation>
    </message>
    <message>
        <source>{desk} is free after {last}. Choose an earlier day, or correct it.</source>
        <translation>{desk} 在{last}之后空闲。请选择更早的日期，或进行更正。</translation>
    </message>
    <message>
        <source>{desk} is the same desk. Choose another one.</source>
        <translation>{desk} 是同一工位。请选择其他工位。</translation>
    </message>
    <message>
        <source>This corrects nothing. Change a value first.</source>
        <translation>没有更正任何内容。请先修改一个值。</translation>
    </message>
    <message>
        <source>Give the desk a number.</source>
        <translation>请给工位一个编号。</translation>
    </message>
    <message>
        <source>{column}: from 1 to {most} cm.</source>
        <translation>{column}：1 至 {most} cm。</translation>
    </message>
    <message>
        <source>{column}: {value} cm lies outside any floor.</source>
        <translation>{column}：{value} cm 超出任何楼层。</translation>
    </message>
    <message>
        <source>The desk would be gone on {until}, before it is there on {since}.</source>
        <translation>工位在{until}撤除，早于启用日{since}。</translation>
    </message>
    <message>
        <source>The template asks for “{name}”, which no contract has. Take a field from the list.</source>
        <translation>模板中的“{name}”在合同中不存在。请从列表中选用字段。</translation>
    </message>
    <message>
        <source>The template asks for “{name}”, which no contract has. Is “{near}” meant?</source>
        <translation>模板中的“{name}”在合同中不存在。是否应为“{near}”？</translation>
    </message>
    <message>
        <source>A field of the template is not written whole, near “{text}”. Write it like {example}.</source>
        <translation>模板中“{text}”附近的字段不完整，请写成{example}这样的形式。</translation>
    </message>
    <message>
        <source>The template computes something, near “{text}”. Only fields, if and for over payments or amendments are filled.</source>
        <translation>模板中“{text}”附近含有计算。仅支持字段，以及针对付款或补充协议的if和for。</translation>
    </message>
    <message>
        <source>This contract has nothing for “{name}”; a line to write on is left there.</source>
        <translation>此合同没有“{name}”的内容，将留出横线供填写。</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>请填写模板名称。</translation>
    </message>
    <message>
        <source>Ask for one desk at least.</source>
        <translation>请至少查找 1 个工位。</translation>
    </message>
    <message>
        <source>Give the floor a code, as people say it: 2.</source>
        <translation>请填写楼层代号，如 2。</translation>
    </message>
    <message>
        <source>There is a floor {code} already. Give it another code first.</source>
        <translation>已有 {code} 层。请先改用其他代号。</translation>
    </message>
    <message>
        <source>A floor is from {least} to {most} m long.</source>
        <translation>楼层长度须在 {least} 至 {most} 米之间。</translation>
    </message>
    <message>
        <source>Somebody had desk {number} on floor {code}, so the floor stays: its past is kept.</source>
        <translation>{code} 层的工位 {number} 曾被使用，为保留历史，楼层不能删除。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another picture.</source>
        <translation>文件为空。请另选图片。</translation>
    </message>
    <message>
        <source>The picture is larger than {most} MB. Save a smaller one.</source>
        <translation>图片超过 {most} MB。请另存为较小的图片。</translation>
    </message>
    <message>
        <source>This is no picture we read. Save the plan as SVG, PNG or JPEG.</source>
        <translation>无法识别该图片。请将平面图另存为 SVG、PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The picture cannot be read. Save it anew, then choose it.</source>
        <translation>图片无法读取。请重新保存后再选择。</translation>
    </message>
    <message>
        <source>The SVG defines entities of its own, which can do harm. Save it as plain SVG.</source>
        <translation>该 SVG 自定义了实体，可能有害。请另存为普通 SVG。</translation>
    </message>
    <message>
        <source>The SVG contains a program, which is never run here. Save it as plain SVG.</source>
        <translation>该 SVG 含有脚本，此处不会运行。请另存为普通 SVG。</translation>
    </message>
    <message>
        <source>The SVG fetches parts from elsewhere. Embed them, or save it as plain SVG.</source>
        <translation>该 SVG 引用了外部内容。请嵌入，或另存为普通 SVG。</translation>
    </message>
    <message>
        <source>The picture is more than {side} pixels long. Save it in a lower resolution.</source>
        <translation>图片边长超过 {side} 像素。请降低分辨率后保存。</translation>
    </message>
    <message>
        <source>The picture would lie far off the floor, or be no size at all.</source>
        <translation>底图会远离楼层，或没有大小。</translation>
    </message>
    <message>
        <source>Give it a code or a name.</source>
        <translation>请填写代号或名称。</translation>
    </message>
    <message>
        <source>{code} is there already on this floor. Choose another code.</source>
        <translation>本楼层已有 {code}。请改用其他代号。</translation>
    </message>
    <message>
        <source>It is a zone or a room.</source>
        <translation>只能是区域或房间。</translation>
    </message>
    <message>
        <source>Choose a use from the list.</source>
        <translation>请从列表中选择用途。</translation>
    </message>
    <message>
        <source>Seats: from 0 to {most}.</source>
        <translation>座位：0 至 {most}。</translation>
    </message>
    <message>
        <source>A shape needs three corners at least, each at another place.</source>
        <translation>形状至少需要三个不同的角点。</translation>
    </message>
    <message>
        <source>The corners lie in one line. Draw a shape with room in it.</source>
        <translation>角点在一条直线上。请画出有面积的形状。</translation>
    </message>
    <message>
        <source>Two edges of the shape cross. Draw it once around.</source>
        <translation>形状的两条边相交。请沿一圈绘制。</translation>
    </message>
    <message>
        <source>The shape lies off the floor.</source>
        <translation>形状超出楼层。</translation>
    </message>
    <message>
        <source>A shape has {most} corners at most.</source>
        <translation>形状最多 {most} 个角点。</translation>
    </message>
    <message>
        <source>A block has one column and one row at least.</source>
        <translation>工位组至少一列一行。</translation>
    </message>
    <message>
        <source>{found} desks are too many at once: {most} at most.</source>
        <translation>一次放置 {found} 个工位过多，最多 {most} 个。</translation>
    </message>
    <message>
        <source>A gap is not less than nothing.</source>
        <translation>间距不能小于零。</translation>
    </message>
    <message>
        <source>Number {number} belongs to another desk, maybe on another floor.</source>
        <translation>编号 {number} 已属于其他工位，可能在别的楼层。</translation>
    </message>
    <message>
        <source>Number {number} would be given twice.</source>
        <translation>编号 {number} 会重复。</translation>
    </message>
    <message>
        <source>A rule needs {{n}} once, and may have {{floor}} and {{zone}}: {example}.</source>
        <translation>规则须含一个 {{n}}，可含 {{floor}} 和 {{zone}}：{example}。</translation>
    </message>
    <message>
        <source>Put a sign between the parts, as in {example}.</source>
        <translation>各部分之间请加符号，如 {example}。</translation>
    </message>
    <message>
        <source>{desk} is in use until {day}. Free it first, or choose a later day.</source>
        <translation>{desk} 使用至 {day}。请先释放，或选择更晚的日期。</translation>
    </message>
    <message>
        <source>{desk} is in use until further notice. Free it first.</source>
        <translation>{desk} 在使用中，未定截止日。请先释放。</translation>
    </message>
    <message>
        <source>{desk} is in use from {day} on. Choose an earlier day.</source>
        <translation>{desk} 自 {day} 起使用。请选择更早的日期。</translation>
    </message>
    <message>
        <source>One name is needed, Chinese or English.</source>
        <translation>中文名和英文名至少填写一个。</translation>
    </message>
    <message>
        <source>Whose phone is it? Enter a name.</source>
        <translation>这是谁的电话？请填写姓名。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先填写内容。</translation>
    </message>
    <message>
        <source>Say why it was rejected.</source>
        <translation>请填写拒绝原因。</translation>
    </message>
    <message>
        <source>An address has no blank: {better}</source>
        <translation>网址中不能有空格：{better}</translation>
    </message>
    <message>
        <source>This does not look like an address; kept as given.</source>
        <translation>不像网址，按原样保留。</translation>
    </message>
    <message>
        <source>{count} addresses in one field; kept as given.</source>
        <translation>一个字段中有{count}个网址，按原样保留。</translation>
    </message>
    <message>
        <source>{value} lies in the future. Enter a year up to {latest}.</source>
        <translation>{value}年尚未到来，请填写不晚于{latest}的年份。</translation>
    </message>
    <message>
        <source>{value} is too early. Enter a year from {earliest} on.</source>
        <translation>{value}年过早，请填写不早于{earliest}的年份。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to {most}.</source>
        <translation>请填写0到{most}之间的数。</translation>
    </message>
    <message>
        <source>{column} has {found} characters; {most} fit.</source>
        <translation>“{column}”有{found}个字符，最多{most}个。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this has {found}; kept as given.</source>
        <translation>统一社会信用代码应为18位，此处为{found}位，按原样保留。</translation>
    </message>
    <message>
        <source>The check digit should be {expected}. It can still be saved: some real codes fail this check.</source>
        <translation>校验位应为{expected}。仍可保存：个别真实代码也通不过此校验。</translation>
    </message>
    <message>
        <source>This is not the form of a credit code; kept as given.</source>
        <translation>不符合统一社会信用代码的格式，按原样保留。</translation>
    </message>
    <message>
        <source>Longer than six letters or three characters: desks will show it cut.</source>
        <translation>超过6个字母或3个汉字，工位上会截短显示。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>邮箱格式应类似name@example.com。</translation>
    </message>
    <message>
        <source>This does not look like a telephone number; kept as given.</source>
        <translation>不像电话号码，按原样保留。</translation>
    </message>
    <message>
        <source>{column} cannot be empty; what is here stays.</source>
        <translation>“{column}”不能为空，保留本库原值。</translation>
    </message>
    <message>
        <source>The same record stands in row {row} already.</source>
        <translation>同一记录已在第{row}行出现。</translation>
    </message>
    <message>
        <source>The same record stands in row {row} already. For another record, empty the JIB ID of this row.</source>
        <translation>同一记录已在第{row}行出现。如为另一记录，请清空此行的JIB编号。</translation>
    </message>
    <message>
        <source>Another record is called {name}; the hidden ID says it is this one. Tick the row only if this one was renamed.</source>
        <translation>另有记录名为“{name}”，而隐藏的JIB编号指向此记录。仅在此记录确已改名时勾选该行。</translation>
    </message>
    <message>
        <source>{count} records fit this row; add the ID, source ID or credit code.</source>
        <translation>有{count}条记录与此行相符，请补充JIB编号、来源编号或统一社会信用代码。</translation>
    </message>
    <message>
        <source>Was merged into another startup here; left as it is.</source>
        <translation>在本库中已合并到另一家初创公司，保持不变。</translation>
    </message>
    <message>
        <source>Was merged into {name} here. Make the change there.</source>
        <translation>在本库中已合并到“{name}”，请在那里修改。</translation>
    </message>
    <message>
        <source>Was removed here; restore it first to change it.</source>
        <translation>在本库中已移除，需先恢复才能修改。</translation>
    </message>
    <message>
        <source>No startup fits this row; give its ID, source ID, credit code or exact name.</source>
        <translation>没有与此行相符的初创公司，请提供JIB编号、来源编号、统一社会信用代码或准确名称。</translation>
    </message>
    <message>
        <source>What it belongs to waits for a decision; tick both or none.</source>
        <translation>其所属记录尚待决定，请同时勾选或都不勾选。</translation>
    </message>
    <message>
        <source>The contact stays with its startup; a list moves nobody.</source>
        <translation>联系人仍属于原来的初创公司，导入列表不会改变归属。</translation>
    </message>
    <message>
        <source>Another main contact is there already and stays it.</source>
        <translation>已有主要联系人，保持不变。</translation>
    </message>
    <message>
        <source>A field of this name is there already.</source>
        <translation>已有同名的创新领域。</translation>
    </message>
    <message>
        <source>{column}: the formula has no stored result. Open the file in Excel and save it.</source>
        <translation>{column}：公式没有保存计算结果。请在Excel中打开文件并保存。</translation>
    </message>
    <message>
        <source>{column}: the cell holds an error such as #REF!. Mend it in the file.</source>
        <translation>{column}：单元格含有#REF!之类的错误，请在文件中改正。</translation>
    </message>
    <message>
        <source>{column}: covered by a merged cell, so it was not taken in.</source>
        <translation>{column}：被合并单元格覆盖，未导入。</translation>
    </message>
    <message>
        <source>{column}: {value} was rounded by Excel, the last digits are lost. Enter it again as text.</source>
        <translation>{column}：{value}被Excel舍入，末尾数字已丢失。请以文本格式重新填写。</translation>
    </message>
    <message>
        <source>{column}: a date stands where text belongs; taken in as {value}.</source>
        <translation>{column}：应为文本，实为日期，已按{value}导入。</translation>
    </message>
    <message>
        <source>The ID {value} was changed. Restore it, or clear it for a new record.</source>
        <translation>JIB编号“{value}”被改动过。请改回原值；如为新记录，请清空。</translation>
    </message>
    <message>
        <source>{column}: {value} is no number.</source>
        <translation>{column}：“{value}”不是数字。</translation>
    </message>
    <message>
        <source>{column}: {value} is not a whole number.</source>
        <translation>{column}：“{value}”不是整数。</translation>
    </message>
    <message>
        <source>{column}: {value} may be {either} or {or}. Say which sign is the decimal one.</source>
        <translation>{column}：“{value}”可能是{either}，也可能是{or}。请指明小数点。</translation>
    </message>
    <message>
        <source>{column}: {value} has more than {decimals} decimal places. Round it in the file.</source>
        <translation>{column}：“{value}”的小数超过{decimals}位，请在文件中四舍五入。</translation>
    </message>
    <message>
        <source>{column}: {value} is not in {unit}. Convert it in the file.</source>
        <translation>{column}：“{value}”的单位不是{unit}，请在文件中换算。</translation>
    </message>
    <message>
        <source>{column}: what {value} counts is open. Say which unit is meant.</source>
        <translation>{column}：“{value}”的单位不明，请指明单位。</translation>
    </message>
    <message>
        <source>{column}: {value} is no date. Write it as 2026-04-03.</source>
        <translation>{column}：“{value}”不是日期，请写成2026-04-03这样的形式。</translation>
    </message>
    <message>
        <source>{column}: {value} may be {either} or {or}. Say whether the day or the month comes first.</source>
        <translation>{column}：“{value}”可能是{either}，也可能是{or}。请指明日和月的先后。</translation>
    </message>
    <message>
        <source>{column}: the day comes before the month in all {count} rows; {sample} is {value}.</source>
        <translation>{column}：全部{count}行均为日在月前，{sample}即{value}。</translation>
    </message>
    <message>
        <source>{column}: the month comes before the day in all {count} rows; {sample} is {value}.</source>
        <translation>{column}：全部{count}行均为月在日前，{sample}即{value}。</translation>
    </message>
    <message>
        <source>{column}: the year comes first in all {count} rows; {sample} is {value}.</source>
        <translation>{column}：全部{count}行均为年在最前，{sample}即{value}。</translation>
    </message>
    <message>
        <source>{column}: {days} cells are dates and {texts} are text such as {sample}. A spreadsheet may have taken the day for the month. Compare some dates with where they come from.</source>
        <translation>{column}：{days}个单元格是日期，{texts}个是{sample}之类的文本。电子表格可能把日当成了月，请与原始资料核对几个日期。</translation>
    </message>
    <message>
        <source>{column}: the point is the decimal sign; {sample} is {value}.</source>
        <translation>{column}：点为小数点，{sample}即{value}。</translation>
    </message>
    <message>
        <source>{column}: the comma is the decimal sign; {sample} is {value}.</source>
        <translation>{column}：逗号为小数点，{sample}即{value}。</translation>
    </message>
    <message>
        <source>{column}: counted in units of {factor}; {sample} is {value}.</source>
        <translation>{column}：以{factor}为单位，{sample}即{value}。</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with commas between the cells.</source>
        <translation>文本列表（{encoding}），以逗号分隔。</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with semicolons between the cells.</source>
        <translation>文本列表（{encoding}），以分号分隔。</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with tabs between the cells.</source>
        <translation>文本列表（{encoding}），以制表符分隔。</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with vertical bars between the cells.</source>
        <translation>文本列表（{encoding}），以竖线分隔。</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) of one column.</source>
        <translation>文本列表（{encoding}），仅一列。</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with {sign} between the cells.</source>
        <translation>文本列表（{encoding}），以{sign}分隔。</translation>
    </message>
    <message>
        <source>Some letters look wrong: the list may come from Windows in Europe ({sample}). Then choose Windows-1252.</source>
        <translation>部分字符有误：列表可能来自欧洲版Windows（{sample}）。如是，请选择Windows-1252。</translation>
    </message>
    <message>
        <source>There is a template {name} already. Choose another name.</source>
        <translation>已有模板“{name}”，请换一个名称。</translation>
    </message>
    <message>
        <source>Say for at least one cell or column what goes there.</source>
        <translation>请至少为一个单元格或一列指定内容。</translation>
    </message>
    <message>
        <source>Two columns are filled with the same; choose one.</source>
        <translation>两列填写了相同内容，请只选一列。</translation>
    </message>
    <message>
        <source>{column}: {value} is no year. Write it as 2019.</source>
        <translation>{column}：“{value}”不是年份，请写成2019这样的形式。</translation>
    </message>
    <message>
        <source>Row {row}, {header}: Excel made the number {value} of what was an ID. Download the file again and do not open it in Excel.</source>
        <translation>第 {row} 行，{header}：Excel 已把编号变成数字 {value}。请重新下载文件，不要用 Excel 打开。</translation>
    </message>
    <message>
        <source>{column}: {value} is not one of its words.</source>
        <translation>{column}：“{value}”不在可选项中。</translation>
    </message>
    <message>
        <source>{column}: {value} is not among the known words; kept as given.</source>
        <translation>{column}：“{value}”不是已知选项，按原样保留。</translation>
    </message>
    <message>
        <source>{column}: write yes or no instead of {value}.</source>
        <translation>{column}：请填写“是”或“否”，而不是“{value}”。</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the longest; the rest was taken as empty.</source>
        <translation>有{count}行的单元格少于最长的一行，缺少的部分按空白处理。</translation>
    </message>
    <message>
        <source>The list ends in row {row}, because {blank} empty rows follow; {count} rows further down were not taken in.</source>
        <translation>列表在第{row}行结束，因其后有{blank}个空行；下方另有{count}行未导入。</translation>
    </message>
    <message>
        <source>Other sheets were not taken in: {names}</source>
        <translation>其他工作表未导入：{names}</translation>
    </message>
    <message>
        <source>Sheet {name} was not taken in: nothing of it is known here.</source>
        <translation>工作表“{name}”未导入：其中没有可识别的内容。</translation>
    </message>
    <message>
        <source>Sheet {name} was not taken in: it holds the same as {first}. Take it in by itself afterwards.</source>
        <translation>工作表“{name}”未导入：内容类型与“{first}”相同。请稍后单独导入。</translation>
    </message>
    <message>
        <source>This workbook left another data file ({at}): its rows are compared with what is here now, and empty cells clear little.</source>
        <translation>此工作簿由另一数据文件导出（{at}）：将与本库现有内容比对，空单元格基本不清除内容。</translation>
    </message>
    <message>
        <source>This workbook left a copy of this data file, or one that was set back since ({at}): its rows are compared with what is here now, and empty cells clear little.</source>
        <translation>此工作簿由本数据文件的副本或此后已回退的版本导出（{at}）：将与本库现有内容比对，空单元格基本不清除内容。</translation>
    </message>
    <message>
        <source>Hidden sheets were not taken in: {names}</source>
        <translation>隐藏的工作表未导入：{names}</translation>
    </message>
    <message>
        <source>{count} hidden rows were not taken in: {rows}</source>
        <translation>有{count}个隐藏行未导入：{rows}</translation>
    </message>
    <message>
        <source>Computed columns were passed over: {headers}</source>
        <translation>已跳过计算列：{headers}</translation>
    </message>
    <message>
        <source>Rows with totals were passed over: {rows}</source>
        <translation>已跳过合计行：{rows}</translation>
    </message>
    <message>
        <source>Hidden columns were not taken in: {headers}</source>
        <translation>隐藏的列未导入：{headers}</translation>
    </message>
    <message>
        <source>Columns without a header were not taken in: {columns}</source>
        <translation>没有标题的列未导入：{columns}</translation>
    </message>
    <message>
        <source>Headers that stand there twice: {headers}</source>
        <translation>重复的列标题：{headers}</translation>
    </message>
    <message>
        <source>Macros in the file were ignored.</source>
        <translation>已忽略文件中的宏。</translation>
    </message>
    <message>
        <source>Links to other files were ignored.</source>
        <translation>已忽略指向其他文件的链接。</translation>
    </message>
    <message>
        <source>Pictures, charts and embedded objects were ignored.</source>
        <translation>已忽略图片、图表和嵌入对象。</translation>
    </message>
    <message>
        <source>Looks like row {row}, {name}: {reason}.</source>
        <translation>疑似与第{row}行“{name}”重复：{reason}。</translation>
    </message>
    <message>
        <source>Looks like {name}: {reason}.</source>
        <translation>疑似与“{name}”重复：{reason}。</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>nothing promised</source>
        <translation>未承诺额度</translation>
    </message>
    <message>
        <source>{amount} promised</source>
        <translation>承诺 {amount}</translation>
    </message>
    <message>
        <source>nothing redeemed yet</source>
        <translation>尚未兑现</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <translation>已兑现 {amount}</translation>
    </message>
    <message>
        <source>{amount} still to redeem</source>
        <translation>待兑现 {amount}</translation>
    </message>
    <message>
        <source>{amount} more than promised</source>
        <translation>比承诺多 {amount}</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>since {day}, {left} left until {last}</source>
        <translation>{day} 起，剩余 {left}，有效期至 {last}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
    <message>
        <source>{amount} lapses after {day}</source>
        <translation>{day} 后过期 {amount}</translation>
    </message>
    <message>
        <source>{amount} was used without a voucher.</source>
        <translation>有 {amount} 消费没有代金券抵扣。</translation>
    </message>
    <message>
        <source>No credit is left.</source>
        <translation>额度已用完。</translation>
    </message>
</context>
<context>
    <name>PromiseBar</name>
    <message>
        <source>given {given}</source>
        <translation>已分配 {given}</translation>
    </message>
    <message>
        <source>given {given} {sign} {change} = {total}</source>
        <translation>已分配 {given} {sign} {change} = {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>超出承诺 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {count}</source>
        <translation>承诺 {count}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>{name} leaves the list of those on the way.</source>
        <translation>拒绝后，“{name}”不再列入“在孵与意向”。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation>拒绝原因(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>Recall credit into the pool</source>
        <translation>回收额度到额度池</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>It stays in the ledger; it may be empty</source>
        <translation>将留在台账中，可以留空</translation>
    </message>
    <message>
        <source>In the pool it is good until {day}.</source>
        <translation>在额度池中有效至{day}。</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>without a number</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>基地额度池</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>过期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>state of a voucher</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>state of a voucher</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a voucher</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>The list lacks this voucher. Providers hide old ones after a while.</source>
        <translation>清单中没有该代金券。供应商会在一段时间后隐藏旧代金券。</translation>
    </message>
    <message>
        <source>Our ledger does not have this voucher.</source>
        <translation>我方台账没有该代金券。</translation>
    </message>
    <message>
        <source>Both sides say the same, to 0.01.</source>
        <translation>双方一致（误差不超过 0.01）。</translation>
    </message>
    <message>
        <source>Our ledger has {amount} more left than the list.</source>
        <translation>我方台账余额比清单多 {amount}。</translation>
    </message>
    <message>
        <source>Our ledger has {amount} less left than the list.</source>
        <translation>我方台账余额比清单少 {amount}。</translation>
    </message>
    <message>
        <source>The provider has cancelled it.</source>
        <translation>供应商已将其作废。</translation>
    </message>
    <message>
        <source>Also different: {what}.</source>
        <translation>另有不同：{what}。</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>我方台账</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已备注</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Only in our ledger</source>
        <translation>仅我方台账有</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>仅清单有</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Close {month} …</source>
        <translation>月结{month}…</translation>
    </message>
    <message>
        <source>{code}: our ledger {ours}, the list {theirs}, difference {difference}</source>
        <translation>{code}：我方台账 {ours}，清单 {theirs}，差异 {difference}</translation>
    </message>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>未保存。再次打开即可继续填写。</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Only on one side</source>
        <translation>仅一方有</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Take in the list from the provider&apos;s console or the answer of QueryCashCoupons. It is kept, and shown here beside our ledger.</source>
        <translation>导入供应商控制台的清单或 QueryCashCoupons 的返回结果。清单会被保存，并在此与我方台账并列显示。</translation>
    </message>
    <message>
        <source>No voucher list yet</source>
        <translation>尚无代金券清单</translation>
    </message>
    <message>
        <source>Import voucher list …</source>
        <translation>导入代金券清单…</translation>
    </message>
    <message>
        <source>Compare with the provider&apos;s vouchers</source>
        <translation>与供应商代金券对账</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>The day whose end our ledger is compared at</source>
        <translation>以该日日终的我方台账进行比对</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Vouchers compared</source>
        <translation>比对的代金券</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Why it differs</source>
        <translation>差异原因(&amp;W)</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>What lists said over time</source>
        <translation>历次清单记录</translation>
    </message>
    <message>
        <source>The ledger is never changed by comparing; a difference gets a note.</source>
        <translation>对账不会更改台账；差异以备注说明。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the next month</source>
        <translation>月结下一个月</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew contract {number}</source>
        <translation>续签合同{number}</translation>
    </message>
    <message>
        <source>A draft that takes over the terms of {number}; it counts once it is signed.</source>
        <translation>草稿沿用{number}的条款，签署后生效。</translation>
    </message>
    <message>
        <source>Draft renewal</source>
        <translation>起草续签</translation>
    </message>
</context>
<context>
    <name>ReopenMonthDialog</name>
    <message>
        <source>Open {month} again</source>
        <translation>反结账{month}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>反结账</translation>
    </message>
    <message>
        <source>It stays in the history of the month</source>
        <translation>将留在该月的历史中</translation>
    </message>
    <message>
        <source>{month} takes entries again until it is closed anew. Statements of it may change then.</source>
        <translation>{month}在再次月结前可以记账，其对账单可能因此变化。</translation>
    </message>
    <message>
        <source>Undo does not take this back; close the month again instead.</source>
        <translation>此操作不能撤销；请再次月结。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>That should not have happened</source>
        <translation>程序出现意外错误</translation>
    </message>
    <message>
        <source>&amp;Technical details, without your data</source>
        <translation>技术信息，不含您的数据(&amp;T)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The program made a mistake. What was being written was taken back whole; what was saved before is safe. You can go on. If it happens again, please send the details to whoever looks after the program.</source>
        <translation>程序出错。正在写入的内容已全部撤回，此前保存的内容不受影响，您可以继续使用。如再次出现，请将技术信息发给程序维护人员。</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>保存技术信息</translation>
    </message>
    <message>
        <source>The details could not be saved</source>
        <translation>无法保存技术信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>Reserve desks</source>
        <translation>预留工位</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>为(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>直至另行通知</translation>
    </message>
    <message>
        <source>Others read it: why nobody else gets the desk</source>
        <translation>他人可见：为何保留此工位</translation>
    </message>
</context>
<context>
    <name>ReverseDialog</name>
    <message>
        <source>Reverse a booking</source>
        <translation>冲正一笔记账</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>It stays in the ledger, beside the booking</source>
        <translation>将与该笔记账一起留在台账中</translation>
    </message>
    <message>
        <source>{kind}, {day} · booked {moment} by {person}</source>
        <translation>{kind}，{day} · {person}于{moment}记账</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>taken as new</source>
        <translation>按新增处理</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message numerus="yes">
        <source>{words} And %n more.</source>
        <translation>
            <numerusform>{words}另有%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, stays as here</source>
        <translation>未导入，保持本库</translation>
    </message>
    <message>
        <source>stays removed</source>
        <translation>保持移除</translation>
    </message>
    <message>
        <source>was removed here: your choice is needed</source>
        <translation>本库已移除，需要选择</translation>
    </message>
    <message>
        <source>your choice is needed</source>
        <translation>需要选择</translation>
    </message>
    <message>
        <source>from the workbook</source>
        <translation>采用工作簿</translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation>保留本库</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>{field}: the workbook still says {value}</source>
        <translation>{field}：工作簿中仍为{value}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>More rows of this group</source>
        <translation>该组其余行</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>both sides changed the same cell</source>
        <translation>双方改了同一单元格</translation>
    </message>
    <message>
        <source>nothing of these rows is written</source>
        <translation>这些行不会写入</translation>
    </message>
    <message>
        <source>only the workbook changed these cells</source>
        <translation>仅工作簿改动了这些单元格</translation>
    </message>
    <message>
        <source>no row here by ID, code, number or exact name</source>
        <translation>本库中没有相同的JIB编号、信用代码、编号或准确名称</translation>
    </message>
    <message>
        <source>only changed here; the workbook is older</source>
        <translation>仅本库有改动，工作簿较旧</translation>
    </message>
    <message numerus="yes">
        <source>%n more rejected row(s)</source>
        <translation>
            <numerusform>另有 %n 行拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changed row(s)</source>
        <translation>
            <numerusform>另有 %n 行变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new row(s)</source>
        <translation>
            <numerusform>另有 %n 行新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kept row(s)</source>
        <translation>
            <numerusform>另有 %n 行保留本库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unchanged row(s)</source>
        <translation>
            <numerusform>另有 %n 行无变化</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>工作表“{sheet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>left here on {left}, edited by {who} until {until}</source>
        <translation>{left}导出，{who}编辑至{until}</translation>
    </message>
    <message>
        <source>left here on {left}</source>
        <translation>{left}导出</translation>
    </message>
    <message>
        <source>All columns are known.</source>
        <translation>所有列均已识别。</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Left out, because not known: {headers}</source>
        <translation>无法识别，未导入：{headers}</translation>
    </message>
    <message>
        <source>{known} of {total} known. Left out: {headers}</source>
        <translation>识别 {known}/{total} 列。未导入：{headers}</translation>
    </message>
    <message>
        <source>Save {changed} changed and {new} new</source>
        <translation>保存 {changed} 条变更、{new} 条新增</translation>
    </message>
    <message>
        <source>Save {changed} changed</source>
        <translation>保存 {changed} 条变更</translation>
    </message>
    <message>
        <source>Save {new} new</source>
        <translation>保存 {new} 条新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are still open. Decide them, or keep all as here.</source>
        <translation>
            <numerusform>还有 %n 处冲突未决。请逐一选择，或全部保留本库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays as it is here, so there is nothing to save.</source>
        <translation>全部保持本库原样，没有可保存的内容。</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to save.</source>
        <translation>未勾选任何行，没有可保存的内容。</translation>
    </message>
    <message>
        <source>Nothing can be taken in: see the rejected rows.</source>
        <translation>没有可导入的内容，请查看拒绝的行。</translation>
    </message>
    <message>
        <source>The file changes nothing here.</source>
        <translation>该文件不会改动本库。</translation>
    </message>
    <message numerus="yes">
        <source>Save a workbook with the %n rejected row(s) marked …</source>
        <translation>
            <numerusform>将 %n 个拒绝行标出，存为工作簿…</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>与本库一致</translation>
    </message>
    <message>
        <source>{count}, of them {ticked} decided</source>
        <translation>{count}，已决定 {ticked}</translation>
    </message>
    <message>
        <source>{count}, all ticked</source>
        <translation>{count}，已全选</translation>
    </message>
    <message>
        <source>{count}, {ticked} ticked</source>
        <translation>{count}，已选 {ticked}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review {number} of {total}: {kind}</source>
        <translation>审阅 {number}/{total}：{kind}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing is written yet. Saving is one step, and one Undo takes it back.</source>
        <translation>尚未写入任何内容。保存一步完成，撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Review before it is saved</source>
        <translation>保存前审阅</translation>
    </message>
    <message>
        <source>Find in the review</source>
        <translation>在审阅中查找</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>仅看问题</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>文件说明</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>列映射…</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>日期和数字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Save a workbook with the rejected rows marked</source>
        <translation>保存标出拒绝行的工作簿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RoomUse</name>
    <message>
        <source>Meeting room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Phone booth</source>
        <translation>电话间</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Pantry</source>
        <translation>茶水间</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>楼梯</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>卫生间</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%n new row(s) look like one that is here or in the file and are not ticked.</source>
        <translation>
            <numerusform>有 %n 个新增行疑似与本库或文件中的记录重复，未勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them</source>
        <translation>逐一决定</translation>
    </message>
    <message>
        <source>All are new</source>
        <translation>全部为新增</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Left and Right close and open it.</source>
        <translation>左右方向键可收起和展开。</translation>
    </message>
    <message>
        <source>Enter shows the other rows.</source>
        <translation>回车显示其余各行。</translation>
    </message>
    <message>
        <source>Space takes all its rows in or leaves them out.</source>
        <translation>空格键可导入或不导入该组全部行。</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>{row}, cell {cell}</source>
        <translation>{row}，单元格 {cell}</translation>
    </message>
    <message>
        <source>Conflict {number} of {total} · {where}</source>
        <translation>冲突 {number}/{total} · {where}</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>本库已移除</translation>
    </message>
    <message>
        <source>Row {row} · {verdict}</source>
        <translation>第 {row} 行 · {verdict}</translation>
    </message>
    <message>
        <source>Changed in the workbook only</source>
        <translation>仅工作簿中有改动</translation>
    </message>
    <message>
        <source>Kept as here</source>
        <translation>保留本库</translation>
    </message>
    <message>
        <source>the workbook still says {value}</source>
        <translation>工作簿中仍为{value}</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>多 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {promised} to give</source>
        <translation>
            <numerusform>{promised} 个中待分 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{desks}, {metres} m across</source>
        <translation>{desks}，跨度 {metres} 米</translation>
    </message>
    <message>
        <source>{reasons}.</source>
        <comment>a sentence of reasons</comment>
        <translation>{reasons}。</translation>
    </message>
    <message>
        <source>{startup} moves from {old} to {new} on {day}</source>
        <translation>{startup} 于{day}从 {old} 搬到 {new}</translation>
    </message>
    <message>
        <source>in zones {zones}</source>
        <translation>{zones} 区</translation>
    </message>
    <message>
        <source>in zone {zones}</source>
        <translation>{zones} 区</translation>
    </message>
    <message>
        <source>on floors {floors}</source>
        <translation>{floors} 层</translation>
    </message>
    <message>
        <source>on floor {floors}</source>
        <translation>{floors} 层</translation>
    </message>
    <message>
        <source>One desk {where}</source>
        <translation>{where}的 1 个工位</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) side by side {where}</source>
        <translation>
            <numerusform>{where}并排的 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) together {where}</source>
        <translation>
            <numerusform>{where}相连的 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) around the team&apos;s own {where}</source>
        <translation>
            <numerusform>{where}团队现有工位旁的 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) over an aisle {where}</source>
        <translation>
            <numerusform>{where}隔过道相邻的 %n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) in {pieces} places {where}</source>
        <translation>
            <numerusform>{where}分在 {pieces} 处的 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>next to the team&apos;s {desks}</source>
        <translation>紧邻团队的 {desks}</translation>
    </message>
    <message>
        <source>{metres} m from the team&apos;s desks</source>
        <translation>距团队工位 {metres} 米</translation>
    </message>
    <message>
        <source>the team is {floors}</source>
        <translation>团队在 {floors}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them taken until {day}</source>
        <translation>
            <numerusform>其中 %n 个占用至{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>taken until {day}</source>
        <translation>占用至{day}</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n free desk(s) in one place</source>
        <translation>
            <numerusform>空闲工位最多 %n 个相连</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reserved for the team</source>
        <translation>
            <numerusform>其中 %n 个已为该团队预留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the team&apos;s own until then</source>
        <translation>
            <numerusform>其中 %n 个此前归该团队使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) needed</source>
        <translation>
            <numerusform>需要搬动 %n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody moves</source>
        <translation>无需他人搬动</translation>
    </message>
</context>
<context>
    <name>SeatsForm</name>
    <message>
        <source>Any floor</source>
        <translation>任意楼层</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>团队(&amp;T)</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>名称、拼音或联系人</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>工位(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>合同(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>楼层(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Others may &amp;move for it</source>
        <translation>允许搬动他人工位(&amp;M)</translation>
    </message>
    <message>
        <source>Give more than promised</source>
        <translation>超出承诺数量分配</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一个字段</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>离开、关闭</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign contract</source>
        <translation>签署合同</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>签署日期(&amp;S)</translation>
    </message>
    <message>
        <source>It gets the number {number}.</source>
        <translation>编号为{number}。</translation>
    </message>
    <message>
        <source>{number} then ends on {day}.</source>
        <translation>{number}将于{day}结束。</translation>
    </message>
</context>
<context>
    <name>SiteAreaPanel</name>
    <message>
        <source>{wide} × {deep}, {floor} m².</source>
        <translation>{wide} × {deep}，{floor} m²。</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) in it.</source>
        <translation>
            <numerusform>其中有 %n 个工位。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hinese name</source>
        <translation>中文名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Used for</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>座位(&amp;S)</translation>
    </message>
    <message>
        <source>English &amp;remark</source>
        <translation>英文说明(&amp;R)</translation>
    </message>
    <message>
        <source>Chinese re&amp;mark</source>
        <translation>中文说明(&amp;M)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>SiteBlockPanel</name>
    <message>
        <source>Block of desks</source>
        <translation>工位组</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Each click places one.</source>
        <translation>每次单击放置一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s), {wide} × {deep}.</source>
        <translation>
            <numerusform>%n 个工位，{wide} × {deep}。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Desk &amp;wide</source>
        <translation>工位宽(&amp;W)</translation>
    </message>
    <message>
        <source>Desk &amp;deep</source>
        <translation>工位深(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Gap</source>
        <translation>间距(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Aisle</source>
        <translation>过道(&amp;A)</translation>
    </message>
    <message>
        <source>Aisle after</source>
        <translation>过道位置</translation>
    </message>
    <message>
        <source>Aisle after so many columns</source>
        <translation>每隔几列设过道</translation>
    </message>
    <message>
        <source>and after</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>Aisle after so many rows</source>
        <translation>每隔几行设过道</translation>
    </message>
    <message>
        <source>&amp;Back to back</source>
        <translation>背靠背(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>Select all desks</source>
        <translation>选择全部工位</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy beside</source>
        <translation>就近复制</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>向左旋转 90°</translation>
    </message>
    <message>
        <source>Turn right by 90°</source>
        <translation>向右旋转 90°</translation>
    </message>
    <message>
        <source>Line up at the left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Line up at the top</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Number by rule …</source>
        <translation>按规则编号…</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤除</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>Show who sits there</source>
        <translation>显示使用者</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
</context>
<context>
    <name>SiteDesksPanel</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>工位 {number}</translation>
    </message>
    <message>
        <source>Zone {code}.</source>
        <translation>{code} 区。</translation>
    </message>
    <message>
        <source>Room {code}.</source>
        <translation>房间 {code}。</translation>
    </message>
    <message>
        <source>It is still to come.</source>
        <translation>尚未启用。</translation>
    </message>
    <message>
        <source>Nobody has it today.</source>
        <translation>今天无人使用。</translation>
    </message>
    <message>
        <source>Today: {state}, {name}</source>
        <translation>今天：{state}，{name}</translation>
    </message>
    <message>
        <source>Today: {state}</source>
        <translation>今天：{state}</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>横向(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>纵向(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;eep</source>
        <translation>深(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Turned</source>
        <translation>旋转(&amp;T)</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>向左旋转 90°</translation>
    </message>
    <message>
        <source>Turn right by 90°</source>
        <translation>向右旋转 90°</translation>
    </message>
    <message>
        <source>Copy beside</source>
        <translation>就近复制</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Line up at the left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Line up by the middles, one below the other</source>
        <translation>居中上下对齐</translation>
    </message>
    <message>
        <source>Line up at the right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Line up at the top</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Line up by the middles, side by side</source>
        <translation>居中左右对齐</translation>
    </message>
    <message>
        <source>Line up at the bottom</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>左右等距</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>上下等距</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>There &amp;since</source>
        <translation>起始(&amp;S)</translation>
    </message>
    <message>
        <source>There &amp;until</source>
        <translation>停用日(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Number by &amp;rule …</source>
        <translation>按规则编号(&amp;R)…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤除</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Draw the plan of your floors</source>
        <translation>绘制您的楼层平面图</translation>
    </message>
    <message>
        <source>Begin with a floor: put a picture of it below, then zones, rooms and desks. Or look around on an invented plan of two floors with 240 desks, marked as invented.</source>
        <translation>先添加一个楼层：垫入底图，再画区域、房间和工位。也可以先用虚构的平面图看看：两层、240 个工位，均标明为虚构。</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>添加楼层</translation>
    </message>
    <message>
        <source>Use the invented plan</source>
        <translation>使用虚构平面图</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>{all}, {chosen} selected</source>
        <translation>{all}，已选 {chosen}</translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in another</source>
        <comment>desks</comment>
        <translation>
            <numerusform>%n 个工位重叠</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} Ctrl+Z takes it back.</source>
        <translation>{done}按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Jinqiao (invented)</source>
        <translation>金桥（虚构）</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>楼层底图</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>编辑平面图</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose and move: V</source>
        <translation>选择与移动：V</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Place a desk: D</source>
        <translation>放置工位：D</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>工位组</translation>
    </message>
    <message>
        <source>Place a row or a block: B</source>
        <translation>放置一排或一组：B</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Draw a zone: Z</source>
        <translation>画区域：Z</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Draw a room: R</source>
        <translation>画房间：R</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Move the picture: P</source>
        <translation>移动底图：P</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Set the scale by a known length: M</source>
        <translation>按已知长度设定比例：M</translation>
    </message>
    <message>
        <source>Snap to neighbours and grid: G</source>
        <translation>吸附到相邻对象和网格：G</translation>
    </message>
    <message>
        <source>Show who sits there: W</source>
        <translation>显示使用者：W</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>SiteFloorPanel</name>
    <message>
        <source>Floor {code}</source>
        <translation>{code} 层</translation>
    </message>
    <message>
        <source>Exchange the picture …</source>
        <translation>更换底图…</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择底图…</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s).</source>
        <translation>
            <numerusform>%n 个工位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s).</source>
        <translation>
            <numerusform>%n 个区域。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s).</source>
        <translation>
            <numerusform>%n 个房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. A plan as SVG, PNG or JPEG, up to 20 MB, goes below the desks.</source>
        <translation>暂无。可将 20 MB 以内的 SVG、PNG 或 JPEG 平面图垫在工位下方。</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another one; desks stay.</source>
        <translation>无法读取。请另选一张，工位不受影响。</translation>
    </message>
    <message>
        <source>{kind}, {wide} × {deep} on the floor.</source>
        <translation>{kind}，在楼层上为 {wide} × {deep}。</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hinese name</source>
        <translation>中文名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Deep</source>
        <translation>深(&amp;D)</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Move and scale</source>
        <translation>移动与缩放</translation>
    </message>
    <message>
        <source>Set scale …</source>
        <translation>设定比例…</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>移除底图</translation>
    </message>
    <message>
        <source>Remove this floor</source>
        <translation>删除本楼层</translation>
    </message>
</context>
<context>
    <name>SiteNumbersDialog</name>
    <message numerus="yes">
        <source>{floor} is the floor, {zone} the zone, {n} counts, {n:03} in three digits. %n desk(s) chosen.</source>
        <translation>
            <numerusform>{floor} 为楼层，{zone} 为区域，{n} 为序号，{n:03} 为三位序号。已选 %n 个工位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number desks</source>
        <translation>工位编号</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>起始序号(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Old and new numbers</source>
        <translation>新旧编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>SitePicturePanel</name>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>This floor has no picture. A plan as SVG, PNG or JPEG goes below the desks.</source>
        <translation>本楼层还没有底图。可将 SVG、PNG 或 JPEG 平面图垫在工位下方。</translation>
    </message>
    <message>
        <source>Draw a line along a known length, then say how long it really is. Desks stay.</source>
        <translation>沿一段已知长度画线，再填写其实际长度。工位保持不动。</translation>
    </message>
    <message>
        <source>Desks, zones and rooms stay where they are; only the picture moves.</source>
        <translation>工位、区域和房间保持不动，只移动底图。</translation>
    </message>
    <message>
        <source>Line drawn</source>
        <translation>所画线段</translation>
    </message>
    <message>
        <source>&amp;Really long</source>
        <translation>实际长度(&amp;R)</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>设定比例</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>横向(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>纵向(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;picture …</source>
        <translation>选择底图(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>SiteRetireDialog</name>
    <message numerus="yes">
        <source>%n desk(s) were in use: they stay in the past and are there until a day.</source>
        <translation>
            <numerusform>%n 个工位曾被使用：保留历史，到指定日为止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) were never in use: they go for good.</source>
        <translation>
            <numerusform>%n 个工位从未使用：直接删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>{desk} is in use until further notice. Free it first.</source>
        <translation>{desk} 在使用中，未定截止日。请先释放。</translation>
    </message>
    <message>
        <source>{desk} is in use the longest, until {last}.</source>
        <translation>{desk} 使用时间最长，到 {last}。</translation>
    </message>
    <message>
        <source>Take desks away</source>
        <translation>撤除工位</translation>
    </message>
    <message>
        <source>&amp;Last day there</source>
        <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤除</translation>
    </message>
</context>
<context>
    <name>SiteTools</name>
    <message>
        <source>Add a floor, or take the invented plan, to begin with.</source>
        <translation>请先添加楼层，或使用虚构平面图。</translation>
    </message>
    <message>
        <source>Drag, or use the arrows (1 cm, with Shift 10 cm). Ctrl+D copies, Del takes away.</source>
        <translation>拖动或用方向键（1 厘米，加 Shift 为 10 厘米）。Ctrl+D 重复放置，Del 撤除。</translation>
    </message>
    <message>
        <source>Drag the shape, a corner, or the middle of an edge. Ctrl and a click takes a corner out.</source>
        <translation>拖动形状、角点或边的中点。Ctrl 加单击可去掉角点。</translation>
    </message>
    <message>
        <source>Choose a picture at the right, or place desks: D for one, B for a block.</source>
        <translation>在右侧选择底图，或放置工位：D 放一个，B 放一组。</translation>
    </message>
    <message>
        <source>Click a desk, a zone or a room, or drag a frame around desks.</source>
        <translation>单击工位、区域或房间，或拖出方框圈选工位。</translation>
    </message>
    <message>
        <source>Next corner. Enter or a double click closes the shape, Backspace takes a corner back.</source>
        <translation>下一个角点。回车或双击闭合形状，退格撤回一个角点。</translation>
    </message>
    <message>
        <source>Drag to the opposite corner, or click the next corner of any shape.</source>
        <translation>拖到对角，或单击下一个角点。</translation>
    </message>
    <message>
        <source>Drag a rectangle for the zone, or click its corners one by one.</source>
        <translation>拖出区域的矩形，或逐个单击角点。</translation>
    </message>
    <message>
        <source>Drag a rectangle for the room, or click its corners one by one.</source>
        <translation>拖出房间的矩形，或逐个单击角点。</translation>
    </message>
    <message>
        <source>This floor has no picture yet. Choose one at the right.</source>
        <translation>本楼层还没有底图。请在右侧选择。</translation>
    </message>
    <message>
        <source>Drag the picture, or its lower right corner to scale it. Arrows push it, with Shift further.</source>
        <translation>拖动底图；拖右下角可缩放。方向键微移，加 Shift 移得更远。</translation>
    </message>
    <message>
        <source>Click where the desk is to stand. Alt: without snapping.</source>
        <translation>单击工位所在处。按住 Alt 不吸附。</translation>
    </message>
    <message>
        <source>Set columns and rows at the right, then click where the block is to stand.</source>
        <translation>在右侧设定列数和行数，再单击放置处。</translation>
    </message>
    <message>
        <source>Say at the right how long this line really is.</source>
        <translation>请在右侧填写该线段的实际长度。</translation>
    </message>
    <message>
        <source>Drag a line along something whose length you know: a wall, a door, a scale bar.</source>
        <translation>沿已知长度的对象画线：墙、门或比例尺。</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>What lapses first</source>
        <translation>先过期先使用</translation>
    </message>
    <message>
        <source>The largest balance first</source>
        <translation>余额最大优先</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Scouted</source>
        <translation>已发掘</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>StartupActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>未保存。再次打开即可继续填写。</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n startup(s)</source>
        <translation>
            <numerusform>正在移除%n家初创公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupColumns</name>
    <message>
        <source>Desks</source>
        <translation>工位</translation>
    </message>
</context>
<context>
    <name>StartupDesks</name>
    <message>
        <source>floor {floors}</source>
        <translation>楼层 {floors}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>超出承诺 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>至另行通知</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>from {day}, {until}</source>
        <translation>自{day}起，{until}</translation>
    </message>
</context>
<context>
    <name>StartupDialog</name>
    <message>
        <source>Edit startup</source>
        <translation>编辑企业</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept as {number}</source>
        <translation>保存为{number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Looks like {name}: {reasons}.</source>
        <translation>疑似与{name}重复：{reasons}。</translation>
    </message>
    <message>
        <source>Add to it …</source>
        <translation>补充到该企业…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>这是您上次填写的内容，尚未保存。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>New startup</source>
        <translation>新增企业</translation>
    </message>
    <message>
        <source>One name is enough, Chinese or English. Everything else can follow later.</source>
        <translation>中文名称和英文名称填写一个即可，其余内容可稍后补充。</translation>
    </message>
    <message>
        <source>Chinese na&amp;me</source>
        <translation>中文名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>简称(&amp;H)</translation>
    </message>
    <message>
        <source>Shown on desks; up to 6 letters or 3 characters</source>
        <translation>显示在工位上，最多 6 个字母或 3 个汉字</translation>
    </message>
    <message>
        <source>Credit &amp;code</source>
        <translation>信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>网站(&amp;W)</translation>
    </message>
    <message>
        <source>Fo&amp;unded</source>
        <translation>成立年份(&amp;U)</translation>
    </message>
    <message>
        <source>Source &amp;ID</source>
        <translation>来源编号(&amp;I)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;age</source>
        <translation>阶段(&amp;A)</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>电话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Fie&amp;lds</source>
        <translation>创新领域(&amp;L)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>城市(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人数(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系人(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;ffers</source>
        <translation>产品与服务(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add startup</source>
        <translation>新增企业</translation>
    </message>
</context>
<context>
    <name>StartupPanel</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>{number} until {day}</source>
        <translation>{number}，至{day}</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>New contract …</source>
        <translation>新增合同…</translation>
    </message>
    <message>
        <source>No contract yet.</source>
        <translation>尚无合同。</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>每月{amount}</translation>
    </message>
    <message>
        <source>In cloud credits</source>
        <translation>在云资源额度中查看</translation>
    </message>
    <message>
        <source>Short name {name}</source>
        <translation>简称 {name}</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>{day}移除</translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation>{day}{stage}</translation>
    </message>
    <message>
        <source>Looks like {name}: {reasons}.</source>
        <translation>疑似与{name}重复：{reasons}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>不是同一家</translation>
    </message>
    <message>
        <source>Check digit differs; kept as given</source>
        <translation>校验位不符，按原样保留</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>暂无联系人。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count} 条</translation>
    </message>
    <message>
        <source>{words} ({actor})</source>
        <translation>{words}（{actor}）</translation>
    </message>
    <message>
        <source>Add contact …</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Nobody yet. The first contact is the one the list shows.</source>
        <translation>暂无联系人。首个联系人会显示在列表中。</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>编辑（回车）</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>StartupsMenus</name>
    <message>
        <source>New startup …</source>
        <translation>新增企业…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Add contact …</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Import startups …</source>
        <translation>导入初创公司…</translation>
    </message>
    <message>
        <source>Import contacts …</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <source>Export startups …</source>
        <translation>导出初创公司…</translation>
    </message>
    <message>
        <source>Templates of one’s own …</source>
        <translation>自有模板…</translation>
    </message>
    <message>
        <source>Likely duplicates …</source>
        <translation>疑似重复…</translation>
    </message>
    <message>
        <source>Innovation fields …</source>
        <translation>创新领域…</translation>
    </message>
    <message>
        <source>Filter by stage …</source>
        <translation>按阶段筛选…</translation>
    </message>
    <message>
        <source>Filter by field …</source>
        <translation>按领域筛选…</translation>
    </message>
    <message>
        <source>Filter by city …</source>
        <translation>按城市筛选…</translation>
    </message>
    <message>
        <source>Removed startups</source>
        <translation>已移除的初创公司</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>修改阶段</translation>
    </message>
</context>
<context>
    <name>StartupsPage</name>
    <message>
        <source>No startups yet</source>
        <translation>尚无初创公司</translation>
    </message>
    <message>
        <source>Startups belong here: who was scouted, who moved in, what they offer and whom to call. A list from a workbook is a good beginning.</source>
        <translation>这里存放初创公司：谁已发掘、谁已入驻、提供什么产品与服务、联系谁。可先从工作簿导入一份名单。</translation>
    </message>
    <message>
        <source>New startup</source>
        <translation>新增企业</translation>
    </message>
    <message numerus="yes">
        <source>{shown} removed startup(s)</source>
        <translation>
            <numerusform>已移除 {shown} 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {total} startup(s)</source>
        <translation>
            <numerusform>共 {total} 家，显示 {shown} 家</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} resident</source>
        <translation>入驻 {count}</translation>
    </message>
    <message>
        <source>{count} served so far</source>
        <translation>累计服务 {count}</translation>
    </message>
    <message>
        <source>People {people}</source>
        <translation>人数 {people}</translation>
    </message>
    <message>
        <source>Desks {given} of {promised} promised</source>
        <translation>工位 {given}（承诺 {promised}）</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 家</translation>
    </message>
    <message>
        <source>Name, pinyin, code, contact</source>
        <translation>名称、拼音、代码、联系人</translation>
    </message>
    <message>
        <source>Search startups</source>
        <translation>搜索初创公司</translation>
    </message>
    <message>
        <source>In the house or on the way</source>
        <translation>在孵与意向</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New startup (Ctrl+N)</source>
        <translation>新增企业（Ctrl+N）</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>初创公司</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Statement of account: {startup}</source>
        <translation>对账单：{startup}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已月结</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未月结</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存为工作簿</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写入 {file}</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>已写入“{path}”。</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>整页 (0)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as workbook …</source>
        <translation>存为工作簿…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>StatementPeriod</name>
    <message>
        <source>Everything until today</source>
        <translation>截至今日全部</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>{month} · closed</source>
        <translation>{month} · 已月结</translation>
    </message>
</context>
<context>
    <name>StatementSums</name>
    <message>
        <source>In this period nothing was granted, used or paid.</source>
        <translation>本期无发放、消费及支付。</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TakerForm</name>
    <message>
        <source>Offer startups</source>
        <translation>列出初创公司</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>不按合同</translation>
    </message>
    <message>
        <source>end of contract</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>直至另行通知</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Sum of {column}</source>
        <translation>{column}合计</translation>
    </message>
    <message>
        <source>Number with {column}: {value}</source>
        <translation>数量（{column}：{value}）</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>导出日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What was filtered by</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Who exported it</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet}（隐藏）</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– 不填写 –</translation>
    </message>
    <message>
        <source>A formula stands here, or a merged cell covers it; it is kept.</source>
        <translation>此处有公式或合并单元格，保持不变。</translation>
    </message>
    <message>
        <source>The whole column, one row for each record.</source>
        <translation>整列，每条记录一行。</translation>
    </message>
    <message>
        <source>This one cell.</source>
        <translation>仅此单元格。</translation>
    </message>
    <message>
        <source>No table yet: choose the row with the headers, then the button above.</source>
        <translation>尚无表格：请选择标题行，再点击上方按钮。</translation>
    </message>
    <message>
        <source>{sheet}: further rows are added below row {last} and look like it.</source>
        <translation>{sheet}：更多的行加在第{last}行之后，格式相同。</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>请填写模板名称。</translation>
    </message>
    <message>
        <source>Say for at least one cell or column what goes there.</source>
        <translation>请至少为一个单元格或一列指定内容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard what was said?</source>
        <translation>放弃已填内容？</translation>
    </message>
    <message>
        <source>What goes where is not saved yet.</source>
        <translation>填写位置尚未保存。</translation>
    </message>
    <message>
        <source>Template of one’s own</source>
        <translation>自有模板</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Is filled with &amp;records</source>
        <translation>记录类型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cells: choose one, press Enter, say what goes there</source>
        <translation>单元格：选中后按回车，指定内容(&amp;C)</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>工作表的单元格</translation>
    </message>
    <message>
        <source>Is &amp;filled with</source>
        <translation>填写内容(&amp;F)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The records stand &amp;below this row</source>
        <translation>记录从此行下方开始(&amp;B)</translation>
    </message>
    <message>
        <source>Prepared ro&amp;ws</source>
        <translation>预留行(&amp;W)</translation>
    </message>
    <message>
        <source>First prepared row</source>
        <translation>首个预留行</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last prepared row</source>
        <translation>末个预留行</translation>
    </message>
    <message>
        <source>What goes w&amp;here</source>
        <translation>填写位置(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>None yet. Add a workbook as finance or an authority wants it filled in.</source>
        <translation>暂无。请添加财务或主管部门要求填写的工作簿。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取“{file}”</translation>
    </message>
    <message>
        <source>Workbooks ({endings})</source>
        <translation>工作簿 ({endings})</translation>
    </message>
    <message>
        <source>Workbook that becomes a template</source>
        <translation>用作模板的工作簿</translation>
    </message>
    <message>
        <source>Save the workbook of {name}</source>
        <translation>保存“{name}”的工作簿</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存为“{file}”。</translation>
    </message>
    <message>
        <source>Templates of one’s own</source>
        <translation>自有模板</translation>
    </message>
    <message>
        <source>A workbook of your own is filled at every export: only the cells you named, everything else stays as it is.</source>
        <translation>每次导出时填写自有工作簿：只写指定的单元格，其余保持不变。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>&amp;Add a workbook …</source>
        <translation>添加工作簿(&amp;A)…</translation>
    </message>
    <message>
        <source>What &amp;goes where …</source>
        <translation>填写位置(&amp;G)…</translation>
    </message>
    <message>
        <source>Another &amp;version of the workbook …</source>
        <translation>更换工作簿版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save the workbook as …</source>
        <translation>工作簿另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>today: {day}</source>
        <translation>今天：{day}</translation>
    </message>
    <message>
        <source>last day of notice: {day}</source>
        <translation>最后通知日：{day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>TerminateDialog</name>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Terminate contract</source>
        <translation>终止合同</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>保留在历史中</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) before the end of its term, {day}.</source>
        <translation>
            <numerusform>比合同期满日{day}提前%n天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>导入时新增</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>添加补充协议</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>移除补充协议</translation>
    </message>
    <message>
        <source>Drafted as a renewal</source>
        <translation>起草续签</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>通知终止</translation>
    </message>
    <message>
        <source>Notice withdrawn</source>
        <translation>撤回终止通知</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Marked invoiced</source>
        <translation>标记为已开票</translation>
    </message>
    <message>
        <source>Marked paid</source>
        <translation>标记为已付款</translation>
    </message>
    <message>
        <source>Marked unpaid</source>
        <translation>标记为未付款</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>恢复为计划中</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <translation>勾选清单</translation>
    </message>
    <message>
        <source>Added to the checklist</source>
        <translation>添加清单事项</translation>
    </message>
    <message>
        <source>Removed from the checklist</source>
        <translation>移除清单事项</translation>
    </message>
    <message>
        <source>Taken over from a list</source>
        <translation>从列表导入</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Given to a team that sits together</source>
        <translation>分配给集中就座的团队</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Freed for a while</source>
        <translation>暂时释放</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>已延长</translation>
    </message>
    <message>
        <source>Moved or swapped</source>
        <translation>已换座或互换</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Carried over to the next contract</source>
        <translation>转入后续合同</translation>
    </message>
    <message>
        <source>Placed with the floor plan</source>
        <translation>随平面图放置</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已放置</translation>
    </message>
    <message>
        <source>Taken over from a workbook</source>
        <translation>从工作簿导入</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Desks reserved: {desks}</source>
        <translation>已预留工位：{desks}</translation>
    </message>
    <message>
        <source>Desks freed: {desks}</source>
        <translation>已释放工位：{desks}</translation>
    </message>
    <message>
        <source>Moved out of {desks}</source>
        <translation>已退租：{desks}</translation>
    </message>
    <message>
        <source>Desks given: {desks}</source>
        <translation>已分配工位：{desks}</translation>
    </message>
    <message>
        <source>Moved in at {desks}</source>
        <translation>已入驻：{desks}</translation>
    </message>
    <message>
        <source>Draft contract</source>
        <translation>合同草稿</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Merged into another startup</source>
        <translation>合并到另一家初创公司</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Merged with another startup</source>
        <translation>与另一家初创公司合并</translation>
    </message>
    <message>
        <source>Stage: {old} → {new}</source>
        <translation>阶段：{old} → {new}</translation>
    </message>
    <message>
        <source>Changed by an import: {fields}</source>
        <translation>导入时修改：{fields}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>修改：{fields}</translation>
    </message>
    <message>
        <source>Contact added: {name}</source>
        <translation>添加联系人：{name}</translation>
    </message>
    <message>
        <source>Contact removed: {name}</source>
        <translation>移除联系人：{name}</translation>
    </message>
    <message>
        <source>Contact came over from the other startup</source>
        <translation>联系人来自被合并的初创公司</translation>
    </message>
    <message>
        <source>Contact changed: {fields}</source>
        <translation>修改联系人：{fields}</translation>
    </message>
    <message>
        <source>Note came over from the other startup</source>
        <translation>备注来自被合并的初创公司</translation>
    </message>
    <message>
        <source>Note removed: {text}</source>
        <translation>移除备注：{text}</translation>
    </message>
    <message>
        <source>Told apart from a likely duplicate</source>
        <translation>已与疑似重复的企业区分</translation>
    </message>
</context>
<context>
    <name>TotalEdit</name>
    <message>
        <source>Monthly total</source>
        <translation>月度合计</translation>
    </message>
    <message>
        <source>What vouchers paid in the month</source>
        <translation>当月代金券抵扣额</translation>
    </message>
    <message>
        <source>Type what vouchers paid. It is posted until a bill says it better.</source>
        <translation>输入代金券抵扣额，有账单后以账单为准。</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>查看……</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Taken back: {action}</source>
        <translation>已撤销：{action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>已重做：{action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>撤销：{action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>重做：{action}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Kept as here</source>
        <translation>保留本库</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Declare credit void</source>
        <translation>作废额度</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It stays in the ledger</source>
        <translation>将留在台账中</translation>
    </message>
</context>
<context>
    <name>VoucherBars</name>
    <message>
        <source>Vouchers over time</source>
        <translation>代金券时间轴</translation>
    </message>
    <message>
        <source>{voucher}: {left} of {whole} left, good from {first} until {last}</source>
        <translation>{voucher}：面额{whole}，剩余{left}，有效期{first}至{last}</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>/ {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
</context>
<context>
    <name>VoucherImport</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Left there</source>
        <translation>清单余额</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>本库余额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>In our ledger</source>
        <translation>本库台账</translation>
    </message>
    <message>
        <source>Of nobody we know</source>
        <translation>归属未知</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Known, differs</source>
        <translation>已有，不一致</translation>
    </message>
    <message>
        <source>Known, agrees</source>
        <translation>已有，一致</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Only in our ledger</source>
        <translation>仅本库有</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>初创公司</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>不发放</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>清单中没有</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n张代金券</numerusform>
        </translation>
    </message>
    <message>
        <source>List of vouchers</source>
        <translation>代金券清单</translation>
    </message>
    <message>
        <source>The list does not say whose it is.</source>
        <translation>清单没有注明归属账号。</translation>
    </message>
    <message>
        <source>Of account {account}.</source>
        <translation>账号{account}。</translation>
    </message>
    <message>
        <source>What is known agrees within 0.01.</source>
        <translation>已有代金券一致（误差不超过0.01）。</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) differ.</source>
        <translation>
            <numerusform>%n张代金券不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are only in our ledger.</source>
        <translation>
            <numerusform>%n张代金券仅本库有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile them after the import.</source>
        <translation>请在导入后对账。</translation>
    </message>
    <message>
        <source>The list does not say whose it is. Choose the account it is of.</source>
        <translation>清单没有注明归属，请选择账号。</translation>
    </message>
    <message>
        <source>Nothing new is granted; the list is kept for comparing.</source>
        <translation>没有新发放的代金券；清单保留用于对账。</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are granted: {amounts}.</source>
        <translation>
            <numerusform>将发放%n张代金券：{amounts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n voucher(s)</source>
        <translation>
            <numerusform>发放%n张代金券</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>保存清单</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is taken in.</source>
        <translation>
            <numerusform>%n处无法读取，不会导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) belong to nobody we know and are not granted.</source>
        <translation>
            <numerusform>%n张代金券归属未知，不会发放。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>不一致项</translation>
    </message>
</context>
<context>
    <name>VoucherImportDialog</name>
    <message>
        <source>All vouchers</source>
        <translation>全部代金券</translation>
    </message>
    <message>
        <source>Vouchers before they are taken in</source>
        <translation>导入前的代金券</translation>
    </message>
    <message>
        <source>{title} · file {number} of {total}</source>
        <translation>{title} · 第{number}个文件，共{total}个</translation>
    </message>
    <message>
        <source>Nothing fits to what you look for.</source>
        <translation>没有符合搜索的内容。</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>导入代金券</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>清单归属</translation>
    </message>
    <message>
        <source>Find voucher, startup</source>
        <translation>查找代金券或初创公司</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Beside our ledger</source>
        <translation>与本库对照</translation>
    </message>
    <message>
        <source>Vouchers of the list</source>
        <translation>清单中的代金券</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is written yet. Saving is one step, and one Undo takes it back.</source>
        <translation>尚未写入。保存一步完成，可一次撤销。</translation>
    </message>
</context>
<context>
    <name>VoucherPanel</name>
    <message>
        <source>No voucher is chosen</source>
        <translation>未选择代金券</translation>
    </message>
    <message>
        <source>{count} vouchers are chosen</source>
        <translation>已选择{count}张代金券</translation>
    </message>
    <message>
        <source>Give the account to a startup …</source>
        <translation>将该账号归属到初创公司…</translation>
    </message>
    <message>
        <source>Then import the list again: the voucher is granted.</source>
        <translation>然后再次导入清单，即可发放该代金券。</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>我方台账</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>VoucherVerdict</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Of no account we know</source>
        <translation>不属于已知账号</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n contract(s) need a decision within {days} days.</source>
        <translation>
            <numerusform>有%n份合同需在{days}天内决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>WhoseValue</name>
    <message>
        <source>Yours</source>
        <translation>您的值</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{label}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences, one behind the other</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons of an offer</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>缩放：{percent} %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>显示整个楼层</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>以 100 % 显示</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take out {field}</source>
        <translation>移除{field}</translation>
    </message>
</context>
<context>
    <name>_PaymentsDialog</name>
    <message numerus="yes">
        <source>%n payment(s) of {number}, {amounts} with VAT</source>
        <translation>
            <numerusform>{number}的%n笔付款，含税{amounts}</numerusform>
        </translation>
    </message>
    <message>
        <source>These payments were changed in the meantime. Nothing was marked; choose them again.</source>
        <translation>这些付款已被修改。未做标记，请重新选择。</translation>
    </message>
</context>
</TS>
